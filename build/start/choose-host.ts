import type { FetchFailure } from "./fetch-electron.ts";
import type { ElectronPackage } from "./find-electron.ts";
import { text } from "./text.ts";

/** Which host runs, and why, in words. */
export type Choice =
  | { readonly host: "desktop"; readonly executable: string; readonly sentence: string }
  | { readonly host: "browser"; readonly sentence: string };

/** The steps of the decision, from the fastest to the slowest; tests replace single ones. */
export type Steps = {
  readonly wantsBrowser: boolean;
  /** Why no window can be shown here, as a sentence, or null. */
  readonly noWindow: string | null;
  readonly installed: ElectronPackage | null;
  readonly find: (installed: ElectronPackage) => string | null;
  readonly mayFetch: boolean;
  readonly fetch: (installed: ElectronPackage) => Promise<FetchFailure>;
  readonly answers: (executable: string) => Promise<string | null>;
};

/** Decides between Electron and the loopback page. Nothing is fetched or run once a reason against Electron is known. */
export async function chooseHost(steps: Steps): Promise<Choice> {
  if (steps.wantsBrowser) return browser(text.why.asked);
  if (steps.noWindow !== null) return browser(steps.noWindow);
  if (steps.installed === null) return browser(text.why.notInstalled);
  const here = steps.find(steps.installed);
  if (here === null && !steps.mayFetch) return browser(text.why.mayNotFetch);
  const failure = here === null ? await steps.fetch(steps.installed) : null;
  if (failure !== null) return browser(failure);
  const executable = here ?? steps.find(steps.installed);
  if (executable === null) return browser(text.why.notThere);
  const silence = await steps.answers(executable);
  if (silence !== null) return browser(silence);
  return { host: "desktop", executable, sentence: here === null ? text.windowFetched : text.windowHere };
}

function browser(why: string): Choice {
  return { host: "browser", sentence: text.browser({ why }) };
}
