import type { ApiOutput } from "#shared/api/contract.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";
import { closedBy } from "#shared/errors/needs-password.ts";
import type { JudgeContext } from "#shared/judge/judge-facts.ts";
import { type JudgedEvidence, judgeTogether } from "#shared/judge/judge-together.ts";
import { fails } from "#shared/report/failing.ts";
import type { Report } from "#shared/report/model.ts";
import { version } from "../services/app/version.ts";
import { type BatchItem, doneOf, finishBatch } from "./batch.ts";
import type { CommandContext } from "./command-context.ts";
import { type ExitCode, exitCodeOfFindings } from "./exit-codes.ts";
import type { withoutFiles } from "./fetch-options.ts";
import { evidenceOfFile, type FileJudgement, judgeFile, judgementData } from "./judge-file.ts";
import { renderInspection } from "./render/inspection.ts";
import type { Reporting } from "./report-options.ts";
import { type Source, tellReports, writeReportsOf } from "./write-reports-of.ts";

/** A file of a call that reads some, whatever the call tells of it. */
type ReadFile = BatchItem<{ readonly closed: ErrorData | null }>;
type Files = ApiOutput<"inspect.files">["files"];

/** What was inspected, and what somebody wants to know of it. */
export type Judging = {
  readonly files: Files;
  /** What each file was read from, in the same order. */
  readonly sources: readonly Source[];
  readonly judging: JudgeContext;
  readonly reporting: Reporting;
  /** Of the command. */
  readonly command: "inspect" | "probe";
  /** What else a script may want to know. */
  readonly more?: { readonly fetched?: ReturnType<typeof withoutFiles> };
};

/** Prints what files or ports hold with the verdicts on it, and writes the reports; gives the exit code. */
export async function reportJudged(context: CommandContext, work: Judging): Promise<ExitCode> {
  const { files, reporting, more = {} } = work;
  const judging = withLead(work.judging, reporting);
  const { now } = judging;
  const judged = doneOf(files).map(({ name, value }) => ({
    name,
    value,
    verdicts: judgeFile(name, value, judging),
    now,
  }));
  const verdicts = judged.flatMap((file) => file.verdicts);
  const evidence = judged.flatMap(({ name, value, verdicts: own }) => evidenceOfFile(name, value, own, now));
  const together = judgeTogether(evidence);
  const reports = await writeReportsOf(context, reporting, () => reportOf({ ...work, judging }));
  const shown = { files, ...more, verdicts: verdicts.map(judgementData), together, ...reports.data };
  context.output.report(shown, { files: judged, together }, renderInspection);
  tellReports(context, reports);
  const found = [
    ...withoutGivenIssuers(verdicts, evidence).flatMap(({ findings }) => findings),
    ...together.map(({ id, severity }) => ({ ruleId: id, severity })),
  ];
  const failing = found.some((finding) => fails(finding, reporting.policy));
  return exitCodeOfFindings(finishBatch(context, files.map(asRefused)), failing, reports.errors);
}

async function reportOf({ files, sources, judging, reporting, command }: Judging): Promise<Report> {
  const { inspectionReport } = await import("#shared/report/inspection/inspection-report.ts");
  const { madeWith } = await import("#shared/report/made-with.ts");
  const inputs = files.map(({ name, sha256, outcome }, index) => {
    const source = sources[index] ?? { name, path: null };
    return { name: source.name, path: reporting.paths ? source.path : null, sha256, outcome };
  });
  return inspectionReport({
    ...{ inputs, judging, version, policy: reporting.policy },
    madeWith: madeWith.command({ command }),
  });
}

/** Who gives the certificate of an authority beside what it issued does not ask whether that is a server’s. In the order of the evidence. */
function withoutGivenIssuers(verdicts: readonly FileJudgement[], judged: readonly JudgedEvidence[]) {
  const issuers = new Set(judged.flatMap(({ evidence }) => evidence.issuers.map((one) => one.sha256Fingerprint)));
  return verdicts.filter((_, index) => !issuers.has(judged[index]?.evidence.certificate?.sha256Fingerprint ?? ""));
}

/** The days that somebody asked for decide what is warned of. */
export function withLead(
  judging: JudgeContext,
  { policy: { expiresWithinDays } }: Pick<Reporting, "policy">,
): JudgeContext {
  return expiresWithinDays === null ? judging : { ...judging, expiryLeadDays: expiresWithinDays };
}

/** What of a closed file can be seen is shown, and still it was not opened. */
export function asRefused({ name, outcome }: ReadFile): BatchItem<unknown> {
  const error = closedBy(outcome);
  return { name, outcome: error === null ? outcome : { ok: false, error } };
}
