import type * as Electron from "electron";
import type { MainSide, MenuEntry } from "../two-sides.ts";
import { answerTo, browser } from "./browser.ts";

const answers: string[] = [];

type Boxes = Pick<Electron.Dialog, "showErrorBox"> & {
  readonly showMessageBoxSync: (window: unknown, options: Electron.MessageBoxSyncOptions) => number;
  readonly showMessageBox: (...values: readonly unknown[]) => Promise<Electron.MessageBoxReturnValue>;
  readonly showOpenDialog: (...values: readonly unknown[]) => Promise<Electron.OpenDialogReturnValue>;
};

/** `dialog`: answered by the test. A message box that nobody prepared for takes its `cancelId`, as when a person closes it. */
export const dialog: Boxes = {
  showMessageBoxSync: (_window, options) => answerOf(options),
  showMessageBox: async (...values) => ({
    response: answerOf(values.at(-1) as Electron.MessageBoxOptions),
    checkboxChecked: false,
  }),
  showErrorBox: (title, content) => void browser("saidError", title, content),
  showOpenDialog: async (...values) => {
    const options = values.at(-1) as Electron.OpenDialogOptions;
    const filePaths = [...(await browser("chooseFiles", options.properties ?? []))];
    return { canceled: filePaths.length === 0, filePaths };
  },
};

function answerOf({ message, detail = "", buttons = [], cancelId = 0 }: Electron.MessageBoxSyncOptions): number {
  void browser("asked", message, detail);
  const answer = answers.shift();
  if (answer === undefined) return cancelId;
  if (!buttons.includes(answer)) throw new Error(`The message box has no button “${answer}”.`);
  return buttons.indexOf(answer);
}

/** `shell`: says what would have been opened. */
export const shell: Pick<Electron.Shell, "openExternal" | "showItemInFolder"> = {
  openExternal: async (url) => {
    await browser("openedOutside", url);
  },
  showItemInFolder: (path) => void browser("shownInFolder", path),
};

/** `safeStorage`: a computer without a key store, where Electron would encrypt with a password that everybody knows. */
export const safeStorage: Pick<
  Electron.SafeStorage,
  "isAsyncEncryptionAvailable" | "getSelectedStorageBackend" | "encryptStringAsync" | "decryptStringAsync"
> = {
  isAsyncEncryptionAvailable: async () => true,
  getSelectedStorageBackend: () => "basic_text",
  encryptStringAsync: async (text) => Buffer.from(`v10${text}`),
  decryptStringAsync: async (encrypted) => ({
    shouldReEncrypt: false,
    result: encrypted.subarray("v10".length).toString("utf8"),
  }),
};

type Template = readonly Electron.MenuItemConstructorOptions[];
let menu: Template = [];

/** `Menu`: the template itself, as data. */
export const Menu = {
  buildFromTemplate: (template: Template): Template => template,
  setApplicationMenu: (built: Template): void => {
    menu = built;
    void browser("menuChanged", entriesOf(built));
  },
};

function submenuOf({ submenu }: Electron.MenuItemConstructorOptions): Template {
  return Array.isArray(submenu) ? submenu : [];
}

function entriesOf(template: Template): readonly MenuEntry[] {
  return template.map((item) => ({
    ...(item.label !== undefined && { label: item.label }),
    ...(item.role !== undefined && { role: item.role }),
    ...(item.type !== undefined && { type: item.type }),
    ...(item.enabled !== undefined && { enabled: item.enabled }),
    ...(item.accelerator !== undefined && { accelerator: item.accelerator }),
    ...(submenuOf(item).length > 0 && { submenu: entriesOf(submenuOf(item)) }),
  }));
}

const mainSide: Pick<MainSide, "answerNext" | "clickMenu"> = {
  answerNext: (button) => {
    answers.push(button);
  },
  clickMenu: (path) => {
    let items = menu;
    let found: Electron.MenuItemConstructorOptions | undefined;
    for (const name of path) {
      found = items.find(({ label, role }) => name === label || name === role);
      items = found === undefined ? [] : submenuOf(found);
    }
    if (found?.click === undefined) throw new Error(`The menu has nothing to click at “${path.join(" › ")}”.`);
    found.click({} as never, undefined, {} as never);
  },
};
answerTo(mainSide);
