import type { WrittenFile } from "#shared/api/schemas/common.ts";
import { usualPolicy } from "#shared/report/fail-policy.ts";
import type { ReportFormId } from "#shared/report/forms.ts";
import { client } from "../../../host/client.ts";
import { fetchCode } from "../../../host/fetch-code.ts";
import { outputFolder } from "../../../host/output-folder.ts";
import type { Inspection } from "../inspection.ts";
import type { JudgeFor } from "../verdict/judge-for.ts";

/**
 * Hands a report of what is shown to the host, which writes it into the folder for results. It goes there as data, and the host makes the
 * files of it.
 *
 * @throws AppError those of `report.write`
 */
export async function saveReport(
  inspections: readonly Inspection[],
  judgeFor: JudgeFor,
  forms: readonly ReportFormId[],
): Promise<readonly WrittenFile[]> {
  // Here, not above: most people save no report.
  const code = await fetchCode(() => import("./report-code.ts"));
  const report = code.inspectionReport({
    inputs: inspections.map(({ name, outcome, sha256 }) => ({ name, path: null, sha256, outcome })),
    judging: { ...judgeFor, now: latestOf(inspections) },
    policy: usualPolicy,
    version: (await client("app.about", {})).version,
    madeWith: code.madeWith.inspectPage,
  });
  const data = new TextEncoder().encode(code.writeJson(report));
  const { files } = await client("report.write", {
    reports: [{ from: "bytes", name: "report.json", data }],
    forms,
    folder: await outputFolder(null),
    onExisting: "keep-both",
  });
  return files;
}

/** The verdicts on screen are those of when the files were read. */
function latestOf(inspections: readonly Inspection[]): string {
  return (
    inspections
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? new Date().toISOString()
  );
}
