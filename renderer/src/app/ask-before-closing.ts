import { isStopped } from "../host/host-state.ts";
import { losesByClosing } from "../navigation/holds.ts";

/**
 * Lets the browser ask before the tab is closed or loaded again while a job runs, or while a result waits for an answer that only this
 * page can take. Electron asks in its own window (electron/desktop/closing-question.ts).
 */
export function askBeforeClosing(): void {
  window.addEventListener("beforeunload", (event) => {
    if (!isStopped() && losesByClosing()) event.preventDefault();
  });
}
