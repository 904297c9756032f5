import { app, dialog } from "electron";
import { report } from "./report.ts";
import { detailWithLog } from "./trouble/detail-with-log.ts";
import { summaryOf } from "./trouble/summary-of.ts";
import { text } from "./trouble/texts.ts";

/** Ends an app that could not start, and says why: in the log, in the terminal, and where a person sees it who has none. */
export function failToStart(thrown: unknown): void {
  report(thrown);
  dialog.showErrorBox(text.start, detailWithLog(summaryOf(thrown)));
  app.exit(1);
}
