import { app } from "electron";

/**
 * Every renderer process runs in Chromium's sandbox, whatever a window asks for. Must run before the app is ready. A
 * release that was started with `--no-sandbox` does not run at all: the switch would win over the setting.
 *
 * @returns false where the sandbox was switched off from outside; the caller then ends
 * @see https://www.electronjs.org/docs/latest/tutorial/security#4-enable-process-sandboxing
 */
export function sandbox(): boolean {
  app.enableSandbox();
  return !(app.isPackaged && app.commandLine.hasSwitch("no-sandbox"));
}
