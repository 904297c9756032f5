import { inEnglish } from "../text/localise.ts";
import { reportDocument } from "./document/report-document.ts";
import type { ReportFormId } from "./forms.ts";
import type { Report } from "./model.ts";
import { writeCsv } from "./writers/write-csv.ts";
import { writeHtml } from "./writers/write-html.ts";
import { writeJson } from "./writers/write-json.ts";
import { writeJunit } from "./writers/write-junit.ts";
import { writeMarkdown } from "./writers/write-markdown.ts";
import { writeSarif } from "./writers/write-sarif.ts";
import { writeText } from "./writers/write-text.ts";

/** For people in their language; for programs the same bytes in every one. */
const writers: Readonly<Record<ReportFormId, (report: Report) => string>> = {
  html: (report) => writeHtml(reportDocument(report)),
  markdown: (report) => writeMarkdown(reportDocument(report)),
  text: (report) => writeText(reportDocument(report)),
  json: (report) => inEnglish(() => writeJson(report)),
  csv: (report) => inEnglish(() => writeCsv(report)),
  sarif: (report) => inEnglish(() => writeSarif(report)),
  junit: (report) => inEnglish(() => writeJunit(report)),
};

/** A report in one of the forms: the contents of its file. */
export function writeReport(report: Report, form: ReportFormId): string {
  return writers[form](report);
}
