import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import type { BrowserContext, Dialog, Page, Request } from "@playwright/test";
import { makeWindow, type OwnWindow } from "./own-window.ts";
import { toMain } from "./page-address.ts";
import { callRemotely, type Methods } from "./remote-calls.ts";
import type { BrowserSide, MainSide, MenuEntry, SecondStart, WindowNumber } from "./two-sides.ts";

const program = resolve(import.meta.dirname, "../../out/node/desktop.mjs");

export type LaunchOptions = {
  readonly environment: NodeJS.ProcessEnv;
  /** Arguments after the program's name: files to open. */
  readonly programArguments?: readonly string[];
  /** Folder that it is started in. */
  readonly workingDirectory?: string;
  /** How often the first window cannot load its page, before it can; default: never. */
  readonly failingLoads?: number;
};

/** KeySpec's main process, started, with its windows in a browser. */
export type Desktop = {
  /** The page of the first window, once it is loaded. */
  readonly firstWindow: Promise<Page>;
  /** The menu as it is now. */
  readonly menu: () => readonly MenuEntry[];
  readonly clickMenu: (...path: readonly string[]) => Promise<void>;
  /** What message boxes said, in order. */
  readonly questions: readonly string[];
  /** Which links would have been opened in the person's browser. */
  readonly openedOutside: readonly string[];
  /** Which files would have been shown in the system's file manager. */
  readonly shownInFolder: readonly string[];
  /** What the next file dialog gives. */
  readonly chooseNext: (...paths: readonly string[]) => void;
  /** Closes a window as a person does, who answers the question with this button. */
  readonly closeWindow: (page: Page, answer: string) => Promise<void>;
  readonly openFile: (path: string) => Promise<void>;
  /**
   * Ends the process of the first window's page; the question is answered with this button. Resolves with the page that takes its place;
   * null: KeySpec ended.
   */
  readonly crashPage: (answer: string) => Promise<Page | null>;
  /** Throws in the main process where nobody catches it. */
  readonly throwUncaught: (message: string, answer: string) => Promise<void>;
  /** Keeps the first window's page busy for ever, so that it takes no input. */
  readonly hangPage: () => Promise<void>;
  /** Time goes by for what waits long in the main process. */
  readonly passTime: (milliseconds: number) => Promise<void>;
  /** The next question is answered with this button. */
  readonly answerNext: (button: string) => Promise<void>;
  /** The next page that takes the place of one that ended; null: KeySpec ended. */
  readonly replaced: () => Promise<Page | null>;
  /** The person ends the session of Windows; false: it was asked to wait. */
  readonly endSession: (...reasons: readonly string[]) => Promise<boolean>;
  /** What was put on the clipboard, in order. */
  readonly copied: readonly string[];
  /** Which files would be dragged out of a window, in order. */
  readonly dragged: readonly string[];
  /** Ends it and waits until it is gone. Resolves with the exit code. */
  readonly close: () => Promise<number | null>;
  /** Resolves with the exit code when it ends by itself. */
  readonly ended: Promise<number | null>;
};

/** Which main process runs with which profile: a second start must reach the first. */
const running = new Map<string, (start: SecondStart) => Promise<unknown>>();

/**
 * Starts the built main process with the driver's double of `electron`.
 *
 * @param page the page that becomes the first window; more windows are new pages of its context
 */
export function launchDesktop(
  page: Page,
  { environment, programArguments = [], workingDirectory, failingLoads = 0 }: LaunchOptions,
): Desktop {
  const child = fork(resolve(import.meta.dirname, "main-process.ts"), [program, ...programArguments], {
    serialization: "advanced",
    env: environment,
    ...(workingDirectory !== undefined && { cwd: workingDirectory }),
    execArgv: [],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const pages = new Map<WindowNumber, Page>();
  const windows = new Map<WindowNumber, OwnWindow>();
  const loaded = Promise.withResolvers<Page>();
  const questions: string[] = [];
  const openedOutside: string[] = [];
  const shownInFolder: string[] = [];
  const copied: string[] = [];
  const dragged: string[] = [];
  const preloads = new Map<WindowNumber, string>();
  const crashed = new WeakSet<Page>();
  let onReplaced: (page: Page) => void = () => undefined;
  let toFail = failingLoads;
  let chosen: readonly string[] = [];
  let menu: readonly MenuEntry[] = [];

  const browserSide: BrowserSide = {
    openWindow: async (number, preload) => {
      await guarded;
      preloads.set(number, preload);
      await showIn(number, number === 1 ? page : await page.context().newPage());
    },
    load: async (number, url) => {
      const own = pages.get(number);
      if (toFail > 0 && own !== undefined) {
        toFail -= 1;
        await own.route("**/*", (route) => route.abort("failed"), { times: 1 });
      }
      const failure = (await windows.get(number)?.load(url)) ?? null;
      if (failure === null && number === 1 && own !== undefined) loaded.resolve(own);
      return failure;
    },
    send: async (number, channel, values) => await windows.get(number)?.send(channel, values),
    close: async (number) => await pages.get(number)?.close(),
    print: async (number) => {
      const printed = await pages.get(number)?.pdf({ tagged: true, outline: true, printBackground: true });
      return new Uint8Array(printed ?? []);
    },
    reload: async (number) => {
      const own = pages.get(number);
      if (own === undefined) return;
      if (!crashed.has(own)) {
        await own.reload();
        return;
      }
      // Playwright uses no page again that crashed.
      const next = await page.context().newPage();
      await showIn(number, next);
      await windows.get(number)?.load(toMain(own.url()));
      onReplaced(next);
    },
    crash,
    chooseFiles: async () => {
      const answer = chosen;
      chosen = [];
      return answer;
    },
    menuChanged: (changed) => {
      menu = changed;
    },
    asked: (message) => {
      questions.push(message);
    },
    saidError: (title, content) => {
      questions.push(`${title}: ${content}`);
    },
    copied: (text) => {
      copied.push(text);
    },
    openedOutside: (url) => {
      openedOutside.push(url);
    },
    shownInFolder: (path) => {
      shownInFolder.push(path);
    },
    dragged: (path) => {
      dragged.push(path);
    },
    startedAgain: async (profile, start) => {
      await running.get(profile)?.(start);
    },
  };
  const main = callRemotely<MainSide>(lineTo(child), browserSide as Methods);
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const profile = resolve(String(environment["KEYSPEC_DATA_FOLDER"]), "window");
  if (!running.has(profile)) {
    running.set(profile, (start) => main("secondStart", start));
    void ended.then(() => running.delete(profile));
  }
  const guarded = denyPopups(
    page.context(),
    (candidate) => [...pages.values()].includes(candidate),
    (number, url) => main("mayOpen", number, url),
  );

  return {
    firstWindow: loaded.promise,
    menu: () => menu,
    clickMenu: async (...path) => await main("clickMenu", path),
    questions,
    openedOutside,
    shownInFolder,
    chooseNext: (...paths) => {
      chosen = paths;
    },
    closeWindow: async (own, answer) => await closeAsPerson(own, answer),
    openFile: async (path) => await main("openFile", path),
    crashPage: async (answer) => {
      await main("answerNext", answer);
      const next = replaced();
      await crash(1);
      return await next;
    },
    throwUncaught: async (message, answer) => {
      await main("answerNext", answer);
      await main("throwUncaught", message);
    },
    hangPage: async () => {
      const own = pages.get(1);
      // It never answers.
      own
        ?.evaluate(() => {
          for (;;);
        })
        .catch(() => undefined);
      await main("pageHangs", 1);
    },
    passTime: async (milliseconds) => await main("passTime", milliseconds),
    answerNext: async (button) => await main("answerNext", button),
    replaced,
    endSession: async (...reasons) => await main("endSession", reasons),
    copied,
    dragged,
    close: async () => {
      // As when a person quits: the windows go first. It ends instead of answering.
      for (const own of pages.values()) await own.close();
      void main("quit");
      return await ended;
    },
    ended,
  };

  async function replaced(): Promise<Page | null> {
    const next = new Promise<Page>((resolve) => {
      onReplaced = resolve;
    });
    return await Promise.race([next, ended.then(() => null)]);
  }

  async function showIn(number: WindowNumber, own: Page): Promise<void> {
    pages.set(number, own);
    windows.set(number, await makeWindow(own, { number, preload: preloads.get(number) ?? "", main }));
  }

  async function crash(number: WindowNumber): Promise<void> {
    const own = pages.get(number);
    if (own === undefined) return;
    crashed.add(own);
    const session = await own.context().newCDPSession(own);
    const gone = own.waitForEvent("crash");
    // It has no answer: who would give it is gone.
    session.send("Page.crash").catch(() => undefined);
    await gone;
  }

  /** The browser asks the page; the main process asks the person, in place of the browser's own dialog. */
  async function closeAsPerson(own: Page, answer: string): Promise<void> {
    const number = [...pages].find(([, candidate]) => candidate === own)?.[0] ?? 0;
    await main("answerNext", answer);
    const decided = own.waitForEvent("dialog").then(async (dialog: Dialog) => {
      if (await main("mayUnload", number)) await dialog.accept();
      else await dialog.dismiss();
    });
    await own.close({ runBeforeUnload: true });
    await decided;
  }
}

function lineTo(child: ChildProcess) {
  return {
    send: (message: unknown) => {
      // One that ends meanwhile hears nothing more; `ended` says so.
      if (child.connected) child.send(message as object, () => undefined);
    },
    listen: (listener: (message: unknown) => void) => child.on("message", listener),
  };
}

/**
 * What a page opens is asked about at its first request, and closed: Electron would not even make it. The opener is the first window:
 * KeySpec has one.
 */
async function denyPopups(
  context: BrowserContext,
  isOwn: (page: Page) => boolean,
  mayOpen: (number: WindowNumber, url: string) => Promise<boolean>,
): Promise<void> {
  await context.route("**/*", async (route, request) => {
    if (isOfOwnPage(request, isOwn) || (await mayOpen(1, toMain(request.url())))) {
      await route.fallback();
      return;
    }
    // The page itself comes after its first request.
    context.once("page", (popup) => void popup.close());
    await route.abort("blockedbyclient");
  });
}

/** The first request of a new page comes before its frame is known. */
function isOfOwnPage(request: Request, isOwn: (page: Page) => boolean): boolean {
  try {
    return isOwn(request.frame().page());
  } catch {
    return false;
  }
}
