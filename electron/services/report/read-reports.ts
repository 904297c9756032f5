import type { FileInput } from "#shared/api/schemas/common.ts";
import { reportErrors } from "#shared/errors/definitions/reports.ts";
import type { Report } from "#shared/report/model.ts";
import { readReport } from "#shared/report/written-report.ts";
import type { Context } from "../kit/context.ts";
import { readFileInput } from "../kit/read-file-input.ts";

/**
 * Reports that KeySpec wrote as `.json`.
 *
 * @throws AppError REPORT_UNREADABLE, and those of `readFileInput`
 */
export async function readReports(
  context: Pick<Context, "files" | "references">,
  inputs: readonly FileInput[],
): Promise<readonly [Report, ...Report[]]> {
  // What an older or newer KeySpec said is put into words here, where they are known.
  await import("#shared/text/every-text.ts");
  const reports: Report[] = [];
  for (const input of inputs) {
    const { name, data } = await readFileInput(context, input);
    const report = readReport(new TextDecoder().decode(data));
    if (report === null) throw reportErrors.unreadable({ name });
    reports.push(report);
  }
  const [first, ...others] = reports;
  if (first === undefined) throw new TypeError("The contract asks for one report at least.");
  return [first, ...others];
}
