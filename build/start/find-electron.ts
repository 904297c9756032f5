import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where the npm package `electron` is, and which version it fetches. */
export type ElectronPackage = { readonly folder: string; readonly version: string };

const executables: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  win32: "electron.exe",
  darwin: "Electron.app/Contents/MacOS/Electron",
};

/** Electron's program inside its distribution folder. */
function electronExecutable(platform: NodeJS.Platform): string {
  return executables[platform] ?? "electron";
}

/**
 * The npm package, or null where it is not installed. Only its package.json is looked at: `require("electron")` starts
 * a download when the program is missing, and on a network that never answers it hangs for five minutes.
 */
export function electronPackage(): ElectronPackage | null {
  try {
    const file = createRequire(import.meta.url).resolve("electron/package.json");
    const { version } = JSON.parse(readFileSync(file, "utf8")) as { readonly version: string };
    return { folder: dirname(file), version };
  } catch {
    return null;
  }
}

/**
 * Finds Electron's program without running anything, in about a millisecond. An unpacking that was interrupted is not
 * mistaken for Electron: `path.txt` is written last.
 *
 * @param environment `ELECTRON_OVERRIDE_DIST_PATH` names a distribution folder of one's own and wins
 * @returns absolute path, or null
 */
export function findElectron(
  installed: ElectronPackage,
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const name = electronExecutable(platform);
  const { ELECTRON_OVERRIDE_DIST_PATH: override } = environment;
  if (override) return existing(join(override, name));
  const isComplete =
    existsSync(join(installed.folder, "path.txt")) && distributionVersion(installed.folder) === installed.version;
  return isComplete ? existing(join(installed.folder, "dist", name)) : null;
}

function existing(file: string): string | null {
  return existsSync(file) ? file : null;
}

function distributionVersion(folder: string): string | null {
  try {
    return readFileSync(join(folder, "dist", "version"), "utf8")
      .trim()
      .replace(/^v/, "");
  } catch {
    return null;
  }
}
