import { app, type BrowserWindow } from "electron";
import type { WindowPort } from "#electron/ports/types.ts";

/**
 * What the page may ask of its window.
 *
 * @param shown the window; undefined: it was closed
 * @see https://www.electronjs.org/docs/latest/tutorial/native-file-drag-drop
 */
export function electronWindow(shown: () => BrowserWindow | undefined, setMenu: WindowPort["setMenu"]): WindowPort {
  return {
    setMenu,
    drag: async (path) => {
      const icon = await app.getFileIcon(path);
      shown()?.webContents.startDrag({ file: path, icon });
    },
  };
}
