import type { Configuration } from "electron-builder";
import { noticesFile } from "./notices/notices-file.ts";
import { flipWantedFuses } from "./package/fuses.ts";

export type PackagingOptions = {
  /** Folder for the result, relative to the project. */
  readonly output: string;
  readonly electronVersion: string;
  /** A distribution of Electron on disk; without it electron-builder fetches the real one. */
  readonly electronDist?: string;
};

/**
 * The configuration of electron-builder. What ships is the build and package.json: Vite has bundled every library, so
 * nothing of node_modules (nor the Node that npm scripts run on) goes along.
 *
 * Updates: there is no updater. `publish: null` keeps electron-builder from writing an update feed; admins roll out the
 * per-machine installer or the MSI as they do with every other tool.
 */
export function electronBuilderConfiguration(options: PackagingOptions): Configuration {
  return {
    appId: "com.example.keyspec",
    productName: "KeySpec",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder's own placeholders
    artifactName: "${productName}-${version}-${os}-${arch}.${ext}",
    electronVersion: options.electronVersion,
    ...(options.electronDist !== undefined && { electronDist: options.electronDist }),
    directories: { output: options.output, buildResources: "build" },
    files: [
      "out/node/**",
      "!out/node/compile-cache/**",
      "out/preload/**",
      "out/renderer/**",
      "package.json",
      "!**/*.map",
      "!node_modules/**",
    ],
    // Beside the archive, where a person finds them without a tool.
    extraResources: [
      { from: "LICENSE", to: "LICENSE.txt" },
      { from: noticesFile, to: "THIRD-PARTY-NOTICES.txt" },
    ],
    // The integrity hash of app.asar goes into the program (checklist: ASAR integrity); it only counts with the fuses below.
    asar: true,
    disableDefaultIgnoredFiles: false,
    npmRebuild: false,
    publish: null,
    afterPack: flipWantedFuses,
    win: { target: ["nsis", "portable", "msi"], icon: "build/icon.ico" },
    // Asks whether to install for the user or, with an administrator's consent, for the machine.
    nsis: {
      oneClick: false,
      perMachine: false,
      allowElevation: true,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
    },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder's own placeholders
    portable: { artifactName: "${productName}-${version}-portable-${arch}.${ext}" },
    msi: { oneClick: false, perMachine: true },
    mac: { target: ["dmg"], icon: "build/icon.icns", category: "public.app-category.utilities", hardenedRuntime: true },
    linux: {
      target: ["AppImage", "deb"],
      icon: "build/icon.png",
      category: "Utility",
      executableName: "keyspec",
      maintainer: "KeySpec developers <keyspec@example.com>",
    },
    // Without this, electron-builder starts an AppImage with `--no-sandbox`.
    appImage: { executableArgs: [] },
  };
}
