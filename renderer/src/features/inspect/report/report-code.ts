import { reportDocument } from "#shared/report/document/report-document.ts";
import { usualPolicy } from "#shared/report/fail-policy.ts";
import { inspectionReport } from "#shared/report/inspection/inspection-report.ts";
import { madeWith } from "#shared/report/made-with.ts";
import type { Report } from "#shared/report/model.ts";
import { writeJson } from "#shared/report/writers/write-json.ts";
import { writeText } from "#shared/report/writers/write-text.ts";
import type { Inspection } from "../inspection.ts";
import type { JudgeFor } from "../verdict/judge-for.ts";

/** What makes reports: a part of the program of its own, fetched where somebody wants one (`fetch-report-code.ts`). */

type Asked = { readonly inspections: readonly Inspection[]; readonly judgeFor: JudgeFor; readonly version: string };

/** The report of what is shown, for people as text. */
export function reportAsText(asked: Asked): string {
  return writeText(reportDocument(reportOf(asked)));
}

/** The same as data, for the host. */
export function reportAsData(asked: Asked): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(writeJson(reportOf(asked)));
}

function reportOf({ inspections, judgeFor, version }: Asked): Report {
  return inspectionReport({
    inputs: inspections.map(({ name, outcome, sha256 }) => ({ name, path: null, sha256, outcome })),
    judging: { ...judgeFor, now: latestOf(inspections) },
    policy: usualPolicy,
    version,
    madeWith: madeWith.inspectPage,
  });
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
