import { EventEmitter } from "node:events";
import type * as Electron from "electron";
import type { MainSide, WindowNumber } from "../two-sides.ts";
import { answerTo, browser } from "./browser.ts";
import { cancelable } from "./cancelable.ts";

const open = new Map<WindowNumber, BrowserWindow>();
let last = 0;
let onContents: (contents: EventEmitter) => void = () => undefined;

/** The windows that there are. */
export const windows = {
  all: (): readonly BrowserWindow[] => [...open.values()],
  /** What hears of every page that is made. */
  announceTo: (listener: typeof onContents): void => {
    onContents = listener;
  },
  number: (number: WindowNumber): BrowserWindow | undefined => open.get(number),
  closed: (number: WindowNumber): void => {
    const window = open.get(number);
    open.delete(number);
    window?.emit("closed");
  },
};

type OpenHandler = Parameters<Electron.WebContents["setWindowOpenHandler"]>[0];

/** `webContents`: what a window shows. */
class Contents
  extends EventEmitter
  implements
    Pick<
      Electron.WebContents,
      | "setWindowOpenHandler"
      | "send"
      | "isDestroyed"
      | "reload"
      | "forcefullyCrashRenderer"
      | "printToPDF"
      | "startDrag"
    >
{
  readonly #number: WindowNumber;
  openHandler: OpenHandler | null = null;

  constructor(number: WindowNumber) {
    super();
    this.#number = number;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  send(channel: string, ...values: unknown[]): void {
    // A page that was left meanwhile hears nothing.
    browser("send", this.#number, channel, values).catch(() => undefined);
  }

  isDestroyed(): boolean {
    return !open.has(this.#number);
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    if (!options.generateTaggedPDF || !options.generateDocumentOutline) throw new Error("The driver prints with tags.");
    return Buffer.from(await browser("print", this.#number));
  }

  reload(): void {
    browser("reload", this.#number).then(
      () => this.emit("did-finish-load"),
      () => undefined,
    );
  }

  startDrag({ file }: Electron.Item): void {
    void browser("dragged", file);
  }

  forcefullyCrashRenderer(): void {
    void browser("crash", this.#number);
  }
}

/** `BrowserWindow`: a page of the real browser, with the preload script that the options name. */
export class BrowserWindow
  extends EventEmitter
  implements
    Pick<
      Electron.BrowserWindow,
      | "loadURL"
      | "show"
      | "focus"
      | "restore"
      | "maximize"
      | "isMinimized"
      | "isMaximized"
      | "isDestroyed"
      | "getNormalBounds"
      | "close"
      | "destroy"
    >
{
  static getAllWindows(): readonly BrowserWindow[] {
    return windows.all();
  }

  readonly webContents: Contents;
  /** Name of the session; "": the default one. */
  readonly partition: string;
  readonly #number: WindowNumber;
  readonly #opened: Promise<void>;
  readonly #bounds: Electron.Rectangle;
  #isMaximized = false;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    last += 1;
    this.#number = last;
    this.webContents = new Contents(last);
    this.partition = options.webPreferences?.partition ?? "";
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    open.set(last, this);
    demandSafe(options.webPreferences);
    this.#opened = browser("openWindow", last, options.webPreferences?.preload ?? "");
    onContents(this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    await this.#opened;
    const failure = await browser("load", this.#number, url);
    if (failure !== null) {
      const { code, description } = failure;
      this.webContents.emit("did-fail-load", {}, code, description, url, true);
      throw new Error(`${description} (${code}) loading '${url}'`);
    }
    this.webContents.emit("did-finish-load");
    this.emit("ready-to-show");
  }

  show(): void {}
  focus(): void {}
  restore(): void {}

  maximize(): void {
    this.#isMaximized = true;
  }

  isMinimized(): boolean {
    return false;
  }

  isMaximized(): boolean {
    return this.#isMaximized;
  }

  /** What the window was opened with: the page has the size that the test says. */
  getNormalBounds(): Electron.Rectangle {
    return this.#bounds;
  }

  isDestroyed(): boolean {
    return !open.has(this.#number);
  }

  close(): void {
    if (cancelable((event) => this.emit("close", event))) void browser("close", this.#number);
  }

  /** At once, and without asking. */
  destroy(): void {
    void browser("close", this.#number);
    windows.closed(this.#number);
  }
}

/** The driver has one kind of page, an isolated one without Node; it must not show another kind as working. */
function demandSafe(preferences: Electron.WebPreferences | undefined): void {
  const isSafe = preferences?.contextIsolation && preferences.sandbox && !preferences.nodeIntegration;
  if (!isSafe) throw new Error("The driver opens isolated, sandboxed windows without Node only.");
}

const mainSide: Pick<MainSide, "mayNavigate" | "mayOpen" | "mayUnload" | "pageGone" | "pageHangs" | "endSession"> = {
  pageHangs: (number) => {
    open.get(number)?.webContents.emit("unresponsive");
  },
  endSession: (reasons) => {
    const mayEnd = windows
      .all()
      .map((window) => cancelable((event) => window.emit("query-session-end", event), { reasons }))
      .every(Boolean);
    if (mayEnd) for (const window of windows.all()) window.emit("session-end", { reasons });
    return mayEnd;
  },
  pageGone: (number) => {
    open.get(number)?.webContents.emit("render-process-gone", {}, { reason: "crashed", exitCode: 1 });
  },
  mayNavigate: (number, url) => {
    const contents = open.get(number)?.webContents;
    return cancelable((event) => contents?.emit("will-navigate", event), { url });
  },
  mayOpen: (number, url) => {
    const handler = open.get(number)?.webContents.openHandler;
    if (!handler) return true;
    const details = {
      url,
      frameName: "",
      features: "",
      disposition: "foreground-tab",
      referrer: { url: "", policy: "default" },
    };
    return handler(details as Parameters<OpenHandler>[0]).action === "allow";
  },
  // Prevented means here: the page is left all the same.
  mayUnload: (number) => !cancelable((event) => open.get(number)?.webContents.emit("will-prevent-unload", event)),
};
answerTo(mainSide);
