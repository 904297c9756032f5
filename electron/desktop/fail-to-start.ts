import { app, dialog } from "electron";
import { redacted, report } from "./report.ts";
import { detailWithLog } from "./trouble/detail-with-log.ts";
import { text } from "./trouble/texts.ts";

/** Ends an app that could not start, and says why: in the log, in the terminal, and where a person sees it who has none. */
export function failToStart(thrown: unknown): void {
  report(thrown);
  dialog.showErrorBox(text.start, detailWithLog(redacted(thrown).split("\n", 1)[0] ?? ""));
  app.exit(1);
}
