import { join } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { fromErrorData } from "#shared/errors/app-error.ts";
import { mergeReports } from "#shared/report/merge-reports.ts";
import type { Context } from "../kit/context.ts";
import { readReports } from "./read-reports.ts";
import { reportFileName } from "./report-file-name.ts";
import { writeReports } from "./write-reports.ts";

/**
 * Writes reports into a folder, as one report in each of the forms. They come as data and never as pages: what is written is made and
 * escaped here.
 *
 * @throws AppError REPORT_UNREADABLE, OUTPUT_EXISTS, FOLDER_UNWRITABLE, DISK_FULL, FILE_REFERENCE_UNKNOWN
 */
export async function writeReport(
  context: Context,
  input: ApiInput<"report.write">,
): Promise<ApiOutput<"report.write">> {
  const folder = context.references.pathOf(input.folder);
  const reports = await readReports(context, input.reports);
  const { version, clock } = context;
  const report = mergeReports(reports, { version, madeAt: clock.now() });
  const targets = input.forms.map((form) => ({ form, path: join(folder, reportFileName(report, form)) }));
  const { written, errors } = await writeReports(context, report, targets, input.onExisting);
  const [error] = errors;
  if (error !== undefined) throw fromErrorData(error);
  return { files: written };
}
