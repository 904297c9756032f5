import { isExecutable } from "./is-executable.ts";
import { unpackBrowser } from "./unpack-browser.ts";

/** What the search looks at: the real machine, or a made-up one in tests. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly isExecutable: (path: string) => Promise<boolean>;
  /** Unpacks the Chromium that npm brought, for a machine without any. */
  readonly unpack: () => Promise<string>;
};

const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  isExecutable,
  unpack: unpackBrowser,
};

/**
 * The path of a Chromium, Chrome or Edge that tests and screenshots can drive: CHROMIUM_PATH, else one that is installed, else the
 * one of `@sparticuz/chromium`, unpacked once below node_modules/.cache. So `npm ci && npm test` needs nothing installed by hand.
 */
export async function findBrowser(machine: Machine = thisMachine): Promise<string> {
  const { CHROMIUM_PATH: wanted } = machine.environment;
  if (wanted) {
    if (await machine.isExecutable(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH names ${wanted}, which is not a program. Correct it or leave it out.`);
  }
  for (const path of installedBrowsers(machine)) if (await machine.isExecutable(path)) return path;
  if (machine.platform === "linux") return await machine.unpack();
  throw new Error("No Chromium, Chrome or Edge was found. Install one, or set CHROMIUM_PATH to one.");
}

/** Where the browsers of a platform are put by their installers, the freest first. */
function installedBrowsers({ platform, environment }: Machine): readonly string[] {
  switch (platform) {
    case "win32": {
      const { ProgramFiles, "ProgramFiles(x86)": programFilesX86, LOCALAPPDATA } = environment;
      const folders = [ProgramFiles, programFilesX86, LOCALAPPDATA].filter((folder) => folder !== undefined);
      const programs = [
        "Chromium\\Application\\chrome.exe",
        "Google\\Chrome\\Application\\chrome.exe",
        "Microsoft\\Edge\\Application\\msedge.exe",
      ];
      return programs.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
    }
    case "darwin":
      return ["Chromium", "Google Chrome", "Microsoft Edge"].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default:
      return ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"].map(
        (name) => `/usr/bin/${name}`,
      );
  }
}
