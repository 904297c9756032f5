import type { FetchFailure } from "./fetch-electron.ts";
import type { ElectronPackage } from "./find-electron.ts";

/** Which host runs, and why, in one sentence. */
export type Choice =
  | { readonly host: "desktop"; readonly executable: string; readonly sentence: string }
  | { readonly host: "browser"; readonly sentence: string };

/** The steps of the decision, from the fastest to the slowest; tests replace single ones. */
export type Steps = {
  readonly wantsBrowser: boolean;
  /** Why no window can be shown here, or null. */
  readonly noWindow: string | null;
  readonly installed: ElectronPackage | null;
  readonly find: (installed: ElectronPackage) => string | null;
  /** Why nothing may be fetched, or null. */
  readonly noDownload: string | null;
  readonly fetch: (installed: ElectronPackage) => Promise<FetchFailure>;
  readonly answers: (executable: string) => Promise<string | null>;
};

/** Decides between Electron and the loopback page. Nothing is fetched or run once a reason against Electron is known. */
export async function chooseHost(steps: Steps): Promise<Choice> {
  if (steps.wantsBrowser) return browser("you asked for it");
  if (steps.noWindow !== null) return browser(steps.noWindow);
  if (steps.installed === null) return browser("the npm package of Electron is not installed");
  const here = steps.find(steps.installed);
  if (here === null && steps.noDownload !== null) return browser(`Electron is not here and ${steps.noDownload}`);
  const failure = here === null ? await steps.fetch(steps.installed) : null;
  if (failure !== null) return browser(`Electron is not here and ${failure}`);
  const executable = here ?? steps.find(steps.installed);
  if (executable === null) return browser("Electron was fetched but is not where it should be");
  const silence = await steps.answers(executable);
  if (silence !== null) return browser(`Electron is here, but ${silence}`);
  return {
    host: "desktop",
    executable,
    sentence: `KeySpec runs in its own window: Electron ${here === null ? "was fetched" : "is here"}.`,
  };
}

function browser(why: string): Choice {
  return { host: "browser", sentence: `KeySpec runs in your browser, served on this computer only: ${why}.` };
}
