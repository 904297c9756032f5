import type { Configuration } from "electron-builder";
import { productIdentity } from "#shared/product-identity.ts";
import { noticesFile } from "./notices/notices-file.ts";
import { openWithTypes, ownType, requestClass } from "./package/file-types.ts";
import { flipWantedFuses } from "./package/fuses.ts";
import { signingOf } from "./package/signing.ts";

export type PackagingOptions = {
  /** Folder for the result, relative to the project. */
  readonly output: string;
  readonly electronVersion: string;
  /** A distribution of Electron on disk; without it electron-builder fetches the real one. */
  readonly electronDist?: string;
  /** Modules of the build that the desktop program never loads, relative to the project. */
  readonly unused?: readonly string[];
  /** Signed and notarized, or not built. */
  readonly isRelease?: boolean;
  /** Where the signing service is said; the process's own by default. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
};

/**
 * The configuration of electron-builder. What ships is the build and package.json: Vite has bundled every library, so
 * nothing of node_modules (nor the Node that npm scripts run on) goes along.
 *
 * Updates: there is no updater. `publish: null` keeps electron-builder from writing an update feed; admins roll out the
 * per-machine installer or the MSI as they do with every other tool.
 */
export function electronBuilderConfiguration(options: PackagingOptions): Configuration {
  const { output, electronVersion, electronDist, unused = [], isRelease = false, environment = process.env } = options;
  const { win, mac, forceCodeSigning } = signingOf(environment, isRelease);
  return {
    appId: productIdentity.appId,
    productName: productIdentity.name,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder's own placeholders
    artifactName: "${productName}-${version}-${os}-${arch}.${ext}",
    electronVersion,
    ...(electronDist !== undefined && { electronDist }),
    directories: { output, buildResources: "build" },
    files: [
      "out/node/**",
      "!out/node/compile-cache/**",
      ...unused.map((file) => `!${file}`),
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
      // Templates for group policies of Windows (README.md, “For organisations”).
      { from: "build/package/policy", to: "policies", filter: ["**/*.adm[lx]"] },
    ],
    // The integrity hash of app.asar goes into the program (checklist: ASAR integrity); it only counts with the fuses below.
    asar: true,
    disableDefaultIgnoredFiles: false,
    npmRebuild: false,
    publish: null,
    afterPack: flipWantedFuses,
    forceCodeSigning: forceCodeSigning ?? false,
    // Only our own type. Windows' installers make a double click open KeySpec with it; “Open with” for the others is in the script below.
    fileAssociations: [
      {
        ext: [...ownType.extensions],
        // NSIS takes the name for the class in the registry.
        name: requestClass,
        description: ownType.title,
        mimeType: ownType.mediaTypes[0] ?? null,
        role: "Viewer",
        rank: "Default",
      },
    ],
    // The zip runs from where it lies; the portable program unpacks itself into TEMP at each start, which AppLocker often forbids.
    win: { target: ["nsis", "msi", "zip", "portable"], icon: "build/icon.ico", ...win },
    // Asks whether to install for the user or, with an administrator's consent, for the machine.
    nsis: {
      oneClick: false,
      perMachine: false,
      allowElevation: true,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
      include: "build/package/nsis/open-with.nsh",
    },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder's own placeholders
    portable: { artifactName: "${productName}-${version}-portable-${arch}.${ext}" },
    msi: { oneClick: false, perMachine: true, upgradeCode: productIdentity.msiUpgradeCode },
    mac: {
      target: ["dmg"],
      icon: "build/icon.icns",
      category: "public.app-category.utilities",
      ...mac,
      fileAssociations: openWithTypes.map(({ extensions, title }) => ({
        ext: [...extensions],
        name: title,
        role: "Viewer",
        rank: "Alternate",
      })),
    },
    linux: {
      target: ["AppImage", "deb"],
      icon: "build/icon.png",
      category: "Utility",
      executableName: "keyspec",
      maintainer: productIdentity.maintainer,
      mimeTypes: openWithTypes.flatMap(({ mediaTypes }) => mediaTypes),
      // The window's name is `desktopName` of package.json, and the entry must have it.
      syncDesktopName: true,
    },
    // Without this, electron-builder starts an AppImage with `--no-sandbox`.
    appImage: { executableArgs: [] },
  };
}
