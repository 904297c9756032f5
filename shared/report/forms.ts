import { reportDocument } from "./document/report-document.ts";
import type { Report } from "./model.ts";
import { writeCsv } from "./writers/write-csv.ts";
import { writeHtml } from "./writers/write-html.ts";
import { writeJson } from "./writers/write-json.ts";
import { writeJunit } from "./writers/write-junit.ts";
import { writeMarkdown } from "./writers/write-markdown.ts";
import { writeSarif } from "./writers/write-sarif.ts";
import { writeText } from "./writers/write-text.ts";

export const reportFormIds = ["html", "markdown", "text", "json", "csv", "sarif", "junit"] as const;
export type ReportFormId = (typeof reportFormIds)[number];

/** One way to write a report. */
export type ReportForm = {
  readonly id: ReportFormId;
  /** Of the file; the first one is what KeySpec writes by itself. In lower case, with the dot. */
  readonly endings: readonly [string, ...string[]];
  readonly write: (report: Report) => string;
};

/** Every form, that for people first. An ending that is the end of another one stands behind it. */
export const reportForms: readonly ReportForm[] = [
  { id: "html", endings: [".html", ".htm"], write: (report) => writeHtml(reportDocument(report)) },
  { id: "markdown", endings: [".md"], write: (report) => writeMarkdown(reportDocument(report)) },
  { id: "text", endings: [".txt"], write: (report) => writeText(reportDocument(report)) },
  { id: "sarif", endings: [".sarif", ".sarif.json"], write: writeSarif },
  { id: "json", endings: [".json"], write: writeJson },
  { id: "csv", endings: [".csv"], write: writeCsv },
  { id: "junit", endings: [".junit.xml", ".xml"], write: writeJunit },
];

/** The form that the name of a file asks for by its ending; null: none does. */
export function formOfName(name: string): ReportForm | null {
  const lower = name.toLowerCase();
  return reportForms.find(({ endings }) => endings.some((ending) => lower.endsWith(ending))) ?? null;
}
