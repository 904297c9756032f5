import { format, formatted } from "../text/localise.ts";
import type { ConversionReport } from "./conversion-report.ts";
import { csvLine } from "./csv-line.ts";

const headings = [
  "source",
  "result",
  "code",
  "message",
  "output",
  "target",
  "key algorithm",
  "key bits",
  "provider before",
  "provider after",
  "KeySpec before",
  "KeySpec after",
  "key encryption before",
  "key encryption after",
  "certificate encryption before",
  "certificate encryption after",
  "MAC before",
  "MAC after",
  "thumbprint",
  "not after",
  "notices",
  "verdict",
  "problems",
] as const;

type Column = (typeof headings)[number];

/** A report as a table for spreadsheets (RFC 4180): one line of headings, then one line a file. */
export function conversionReportCsv(report: ConversionReport): string {
  const lines = report.files.map((file) => {
    const cells = cellsOf(file, report);
    return csvLine(headings.map((heading) => cells[heading] ?? null));
  });
  return [csvLine(headings), ...lines].join("");
}

function cellsOf(
  file: ConversionReport["files"][number],
  { target }: ConversionReport,
): Partial<Record<Column, string | number | null>> {
  const { source } = file;
  if (!file.ok) return { source, result: "failed", code: file.code, message: format(file.message), target };
  const { key, before, after } = file;
  return {
    source,
    result: file.resumed ? "resumed" : "converted",
    output: file.output,
    target,
    "key algorithm": key?.curve ?? key?.algorithm ?? null,
    "key bits": key?.bits ?? null,
    "provider before": before.provider,
    "provider after": after.provider,
    "KeySpec before": before.keySpec,
    "KeySpec after": after.keySpec,
    "key encryption before": before.key,
    "key encryption after": after.key,
    "certificate encryption before": before.certificates,
    "certificate encryption after": after.certificates,
    "MAC before": before.mac,
    "MAC after": after.mac,
    thumbprint: file.thumbprint,
    "not after": file.notAfter,
    notices: file.notices.length,
    verdict: file.verdict,
    problems: file.problems.map(({ what }) => formatted(what)).join(" "),
  };
}
