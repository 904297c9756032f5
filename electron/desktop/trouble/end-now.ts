import { app, BrowserWindow } from "electron";

/** Ends KeySpec without a question of the page, which may not be able to ask any more; the host still stops what runs (start-desktop.ts). */
export function endNow(): void {
  for (const window of BrowserWindow.getAllWindows()) window.destroy();
  app.quit();
}
