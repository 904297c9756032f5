import { shell } from "electron";
import type { OpenerPort } from "#electron/ports/types.ts";

/** Shows a file in the system's file manager. It is shown, never opened: `shell.openPath` would run it. */
export const electronOpener: OpenerPort = {
  reveal: async (path) => shell.showItemInFolder(path),
};
