import { app } from "electron";
import { report } from "../report.ts";

/**
 * Says in the log which of Chromium's own processes ended. Chromium starts them again by itself, without its graphics processor where that one
 * fails for ever; KeySpec's work runs in threads of the main process, so nothing is lost and nobody is asked.
 *
 * @see https://www.electronjs.org/docs/latest/api/app#event-child-process-gone
 */
export function childProcesses(): void {
  app.on("child-process-gone", (_event, { type, reason, exitCode, name }) => {
    if (reason === "clean-exit") return;
    report(`A process of Chromium ended: ${name ?? type}, ${reason} (exit code ${exitCode}).`);
  });
}
