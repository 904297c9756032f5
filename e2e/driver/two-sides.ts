/** What the two processes of the driver may ask of each other. Everything is plain data that a structured clone copies. */

/** A window by its number: 1 is the first that the main process made. */
export type WindowNumber = number;

/** The answer of a scheme's handler, or why there is none. */
export type Served =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
    }
  | { readonly kind: "cancelled" }
  | { readonly kind: "nobody" };

/** What Chromium says of a page that could not be loaded: its own code and name of the error. */
export type LoadFailure = { readonly code: number; readonly description: string };

/** An item of the menu, as data: what a person sees of it. */
export type MenuEntry = {
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly enabled?: boolean;
  readonly submenu?: readonly MenuEntry[];
};

/** What the main process was told of a second start. */
export type SecondStart = {
  readonly commandLine: readonly string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
};

/** What the main process does for the browser side. */
export type MainSide = {
  /** A page called `ipcRenderer.invoke`. */
  readonly invoke: (window: WindowNumber, frameUrl: string, channel: string, values: readonly unknown[]) => unknown;
  /** A page asks for a resource: first the guard of the session, then the handler of its scheme. */
  readonly request: (window: WindowNumber, url: string, method: string) => Promise<Served>;
  /** A page is about to go to another address. */
  readonly mayNavigate: (window: WindowNumber, url: string) => boolean;
  /** A page wants a window of its own. */
  readonly mayOpen: (window: WindowNumber, url: string) => boolean;
  /** A page asks before it is left; true: it goes all the same. */
  readonly mayUnload: (window: WindowNumber) => boolean;
  readonly mayUse: (window: WindowNumber, permission: string, origin: string) => boolean;
  readonly windowClosed: (window: WindowNumber) => void;
  /** The process of a page ended. */
  readonly pageGone: (window: WindowNumber) => void;
  /** A page takes no input any more. */
  readonly pageHangs: (window: WindowNumber) => void;
  /** Time goes by for what waits long in the main process. */
  readonly passTime: (milliseconds: number) => void;
  /** The person signs out of Windows, or shuts it down; false: the main process asks it to wait. */
  readonly endSession: (reasons: readonly string[]) => boolean;
  /** Throws where nobody catches it. */
  readonly throwUncaught: (message: string) => void;
  readonly secondStart: (start: SecondStart) => void;
  /** The system gives a file to open (macOS). */
  readonly openFile: (path: string) => void;
  /** The next message box is answered with the button that says this. */
  readonly answerNext: (button: string) => void;
  /** Clicks an item of the menu, by its labels or roles from the outside in. */
  readonly clickMenu: (path: readonly string[]) => void;
  readonly quit: () => void;
};

/** What the browser side does for the main process. */
export type BrowserSide = {
  readonly openWindow: (window: WindowNumber, preload: string) => Promise<void>;
  /** null: it was loaded. */
  readonly load: (window: WindowNumber, url: string) => Promise<LoadFailure | null>;
  readonly send: (window: WindowNumber, channel: string, values: readonly unknown[]) => Promise<void>;
  readonly close: (window: WindowNumber) => Promise<void>;
  readonly print: (window: WindowNumber) => Promise<Uint8Array>;
  /** Loads what the window shows once more. One whose page crashed gets a new page of the browser. */
  readonly reload: (window: WindowNumber) => Promise<void>;
  readonly crash: (window: WindowNumber) => Promise<void>;
  /** The paths that the person chose, none where the dialog was left. */
  readonly chooseFiles: (properties: readonly string[]) => Promise<readonly string[]>;
  readonly menuChanged: (menu: readonly MenuEntry[]) => void;
  /** A message box was shown, and answered. */
  readonly asked: (message: string, detail: string) => void;
  /** An error box was shown, and closed. */
  readonly saidError: (title: string, content: string) => void;
  readonly copied: (text: string) => void;
  readonly openedOutside: (url: string) => void;
  readonly shownInFolder: (path: string) => void;
  /** The system would drag this file. */
  readonly dragged: (path: string) => void;
  /** Another instance with the same profile runs already: it must hear of this start. */
  readonly startedAgain: (profile: string, start: SecondStart) => Promise<void>;
};
