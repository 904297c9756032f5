import type * as Electron from "electron";
import { browser } from "./browser.ts";

/** `clipboard`: says what would have been copied. */
export const clipboard: Pick<Electron.Clipboard, "writeText"> = {
  writeText: async (text) => {
    await browser("copied", text);
  },
};

/** `crashReporter`: there is no handler of crashes here, and there must be no server for their reports. */
export const crashReporter: Pick<Electron.CrashReporter, "start"> = {
  start: ({ uploadToServer = true }) => {
    if (uploadToServer) throw new Error("The driver sends no reports of crashes.");
  },
};

const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } } as Electron.Display;

/** `screen`: one display. */
export const screen: Pick<Electron.Screen, "getPrimaryDisplay" | "getAllDisplays"> = {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
};
