import type { WrittenFile } from "#shared/api/schemas/common.ts";
import { type ErrorData, toErrorData } from "#shared/errors/app-error.ts";
import { reportErrors } from "#shared/errors/definitions/reports.ts";
import type { SavedFormId } from "#shared/report/forms.ts";
import type { Report } from "#shared/report/model.ts";
import { writeReport } from "#shared/report/write-report.ts";
import type { OnExisting } from "../../ports/types.ts";
import type { Context } from "../kit/context.ts";

/** A file that a report is to be written to, and in which form. */
export type ReportTarget = { readonly path: string; readonly form: SavedFormId };

/**
 * Writes a report in each of the forms. One that cannot be written leaves the others: what the report is about was done by then.
 *
 * @returns what was written, and why the rest was not
 */
export async function writeReports(
  context: Pick<Context, "files" | "references" | "printer">,
  report: Report,
  targets: readonly ReportTarget[],
  onExisting: OnExisting,
): Promise<{ readonly written: readonly WrittenFile[]; readonly errors: readonly ErrorData[] }> {
  // A report has words of everything that was read, whoever loaded them.
  await import("#shared/text/every-text.ts");
  const written: WrittenFile[] = [];
  const errors: ErrorData[] = [];
  for (const { path, form } of targets) {
    try {
      const data = await bytesOf(context, report, form);
      written.push(context.references.written(await context.files.write(path, data, onExisting), data.byteLength));
    } catch (thrown) {
      errors.push(toErrorData(thrown));
    }
  }
  return { written, errors };
}

/** The contents of the file. Throws REPORT_NO_PDF where the host has nothing to print with. */
async function bytesOf({ printer }: Pick<Context, "printer">, report: Report, form: SavedFormId): Promise<Uint8Array> {
  if (form !== "pdf") return new TextEncoder().encode(writeReport(report, form));
  if (printer === null) throw reportErrors.noPdf();
  return await printer.toPdf(writeReport(report, "html"));
}
