/** The module `electron` as the driver's main process finds it. Each part is typed by electron.d.ts: a renamed function does not compile. */
export { app } from "./app.ts";
export { clipboard, crashReporter, screen } from "./computer.ts";
export { ipcMain } from "./ipc-main.ts";
export { protocol, session } from "./session.ts";
export { dialog, Menu, safeStorage, shell } from "./system.ts";
export { BrowserWindow } from "./windows.ts";
