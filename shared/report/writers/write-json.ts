import { withSentences } from "../../text/with-sentences.ts";
import type { Report } from "../model.ts";

/** A report as data: the model itself, each message with its English sentence. `keyspec-report.schema.json` describes it. */
export function writeJson(report: Report): string {
  return `${JSON.stringify(withSentences(report), null, 2)}\n`;
}
