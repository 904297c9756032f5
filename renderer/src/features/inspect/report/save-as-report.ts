import type { WrittenFile } from "#shared/api/schemas/common.ts";
import type { SavedFormId } from "#shared/report/forms.ts";
import { client } from "../../../host/client.ts";
import { writeReport } from "../../../host/write-report.ts";
import type { Inspection } from "../inspection.ts";
import type { JudgeFor } from "../verdict/judge-for.ts";
import { fetchReportCode } from "./fetch-report-code.ts";

/**
 * Saves a report of what is shown.
 *
 * @throws AppError those of `report.write`
 */
export async function saveAsReport(
  inspections: readonly Inspection[],
  judgeFor: JudgeFor,
  forms: readonly SavedFormId[],
): Promise<readonly WrittenFile[]> {
  const { reportAsData } = await fetchReportCode();
  const { version } = await client("app.about", {});
  return writeReport(reportAsData({ inspections, judgeFor, version }), forms);
}
