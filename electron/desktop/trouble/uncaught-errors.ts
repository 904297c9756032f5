import { app, dialog } from "electron";
import { failToStart } from "../fail-to-start.ts";
import { report } from "../report.ts";
import { detailWithLog } from "./detail-with-log.ts";
import { endNow } from "./end-now.ts";
import { isSoonAgain } from "./soon-again.ts";
import { summaryOf } from "./summary-of.ts";
import { text } from "./texts.ts";

/** Places of the buttons. */
const answers = { goOn: 0, end: 1 } as const;

/**
 * Takes what nobody in the main process caught: says it in the log, and asks once whether to go on. A second fault within a minute of going
 * on ends KeySpec; before there is a window, the first does.
 *
 * @returns ends it
 * @see https://nodejs.org/docs/latest-v24.x/api/process.html#event-uncaughtexception
 */
export function uncaughtErrors(): () => void {
  let isAsking = false;
  let wentOnAt: number | null = null;

  const say = async (thrown: unknown, isAgain: boolean): Promise<void> => {
    const { message, detail } = isAgain ? text.faultAgain : text.fault;
    const { response } = await dialog.showMessageBox({
      type: "error",
      message,
      detail: detailWithLog(summaryOf(thrown), detail),
      buttons: isAgain ? [text.end] : [text.goOn, text.end],
      defaultId: 0,
      cancelId: 0,
    });
    if (isAgain || response === answers.end) endNow();
    else wentOnAt = performance.now();
  };
  const take = (thrown: unknown): void => {
    if (!app.isReady()) {
      failToStart(thrown);
      return;
    }
    report(thrown);
    // One question at a time; what else fails meanwhile stands in the log.
    if (isAsking) return;
    isAsking = true;
    say(thrown, isSoonAgain(wentOnAt, performance.now()))
      .catch(report)
      .finally(() => {
        isAsking = false;
      });
  };
  // A terminal that was closed cannot be written to, which is nobody's fault.
  const ignore = (): void => undefined;
  process.stderr.on("error", ignore);
  process.on("uncaughtException", take);
  process.on("unhandledRejection", take);
  return () => {
    process.stderr.off("error", ignore);
    process.off("uncaughtException", take);
    process.off("unhandledRejection", take);
  };
}
