import { logFile } from "../report.ts";
import { text } from "./texts.ts";

/** The paragraphs of a dialog, and where more can be read. */
export function detailWithLog(...paragraphs: readonly string[]): string {
  const file = logFile();
  return [...paragraphs, file === null ? text.noLog : text.log({ file })].join("\n\n");
}
