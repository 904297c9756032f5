import { mainPages, type Page } from "./pages.ts";

/** What the menu of a window does by itself, beside going to a page. */
export type WindowCommand = "newRequest" | "open" | "saveReport" | "print" | "help";

/** Keys of the window's menu, as Electron writes them (https://www.electronjs.org/docs/latest/tutorial/keyboard-shortcuts). */
export const windowKeys: Readonly<Record<WindowCommand, string>> = {
  newRequest: "CmdOrCtrl+N",
  open: "CmdOrCtrl+O",
  saveReport: "CmdOrCtrl+S",
  print: "CmdOrCtrl+P",
  help: "F1",
};

/** The keys that lead to the pages of the navigation, in its order. */
export const pageKeys: readonly { readonly page: Page; readonly keys: string }[] = mainPages.map((page, index) => ({
  page,
  keys: `CmdOrCtrl+${index + 1}`,
}));

/** What keys do in every table, in the window and in a browser (components/table/key-target.ts, data-row.tsx). */
export const tableKeys = {
  move: ["↑", "↓"],
  ends: ["Home", "End"],
  pages: ["Page Up", "Page Down"],
  details: ["Enter"],
  tick: ["Space"],
} as const;

/**
 * Keys as they stand on the keyboard: each one by itself.
 *
 * @param keys as Electron writes them
 */
export function keysOf(keys: string, isMac: boolean): readonly string[] {
  return keys.split("+").map((key) => (key === "CmdOrCtrl" ? (isMac ? "⌘" : "Ctrl") : key));
}
