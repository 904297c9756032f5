import type { BrowserWindow } from "electron";
import { note, report } from "./report.ts";

/** What the end of a Windows session may cost. */
export type SessionWork = {
  /** A job of the page runs. */
  readonly isBusy: () => boolean;
  /** Asks the page to keep what was typed last, now. */
  readonly keepDrafts: () => void;
  /** Stops what runs; resolves when half-written files are gone. */
  readonly stop: () => Promise<void>;
};

/**
 * When a person signs out of Windows or shuts it down: what was typed is kept, and while a job runs Windows is asked to wait. It then names
 * KeySpec, and offers to end the session all the same. Where it cannot wait, it is not asked. A session that ends stops what runs, as
 * closing the window would; nobody can be asked any more.
 *
 * @see https://www.electronjs.org/docs/latest/api/browser-window#event-query-session-end-windows
 * @see https://learn.microsoft.com/windows/win32/shutdown/wm-queryendsession
 */
export function sessionEnd(window: BrowserWindow, { isBusy, keepDrafts, stop }: SessionWork): void {
  window.on("query-session-end", (event) => {
    keepDrafts();
    if (event.reasons.includes("critical") || !isBusy()) return;
    note("The session was asked to wait: a job runs.");
    event.preventDefault();
  });
  window.on("session-end", () => {
    note("The session ends.");
    stop().catch(report);
  });
}
