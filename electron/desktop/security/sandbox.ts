import { app } from "electron";

/**
 * Every renderer process runs in Chromium's sandbox, whatever a window asks for. Must run before the app is ready. The switch
 * `--no-sandbox` would win over it: switches.ts.
 *
 * @see https://www.electronjs.org/docs/latest/tutorial/security#4-enable-process-sandboxing
 */
export function sandbox(): void {
  app.enableSandbox();
}
