import type { WrittenFile } from "#shared/api/schemas/common.ts";
import type { ReportFormId } from "#shared/report/forms.ts";
import { client } from "../../../host/client.ts";
import { outputFolder } from "../../../host/output-folder.ts";
import type { Inspection } from "../inspection.ts";
import type { JudgeFor } from "../verdict/judge-for.ts";
import { fetchReportCode } from "./fetch-report-code.ts";

/**
 * Hands a report of what is shown to the host, which writes it into the folder for results. It goes there as data, and the host makes the
 * files of it.
 *
 * @throws AppError those of `report.write`
 */
export async function saveAsReport(
  inspections: readonly Inspection[],
  judgeFor: JudgeFor,
  forms: readonly ReportFormId[],
): Promise<readonly WrittenFile[]> {
  const { reportAsData } = await fetchReportCode();
  const { version } = await client("app.about", {});
  const data = reportAsData({ inspections, judgeFor, version });
  const { files } = await client("report.write", {
    reports: [{ from: "bytes", name: "report.json", data }],
    forms,
    folder: await outputFolder(null),
    onExisting: "keep-both",
  });
  return files;
}
