import { basename, resolve } from "node:path";
import type { ApiOutput } from "#shared/api/contract.ts";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";
import type { JudgeContext } from "#shared/judge/judge-facts.ts";
import { localised } from "#shared/text/localise.ts";
import { nodeFiles } from "../ports/node-files.ts";
import { version } from "../services/app/version.ts";
import type { CommandContext } from "./command-context.ts";
import type { Reporting } from "./report-options.ts";

/** Where something was read from: its name without folders, and the path; null: it has none, as standard input and a port. */
export type Source = { readonly name: string; readonly path: string | null };

/** A path of the command line as the source of a file. */
export function sourceOf(path: string, name: string): Source {
  return path === "-" ? { name, path: null } : { name: basename(path), path: resolve(path) };
}

type Work = {
  readonly files: ApiOutput<"inspect.files">["files"];
  readonly sources: readonly Source[];
  readonly judging: JudgeContext;
  readonly reporting: Reporting;
  readonly command: "inspect" | "probe";
};

/** What became of the reports of a run. */
export type WrittenReports = {
  readonly written: readonly WrittenFile[];
  readonly errors: readonly ErrorData[];
  /** For `--json`: nothing where no report was asked for. */
  readonly data: { readonly reports?: readonly string[]; readonly reportErrors?: readonly ErrorData[] };
};

const texts = localised("cli.reports", { written: "Report: {path}" });

/** Writes the reports that were asked for. */
export async function reportsOf(context: CommandContext, work: Work): Promise<WrittenReports> {
  const { targets, paths, onExisting, policy } = work.reporting;
  if (targets.length === 0) return { written: [], errors: [], data: {} };
  // Here, not above: most runs write no report.
  const { inspectionReport } = await import("#shared/report/inspection/inspection-report.ts");
  const { writeReports } = await import("../services/report/write-reports.ts");
  const inputs = work.files.map(({ name, sha256, outcome }, index) => {
    const source = work.sources[index] ?? { name, path: null };
    return { name: source.name, path: paths ? source.path : null, sha256, outcome };
  });
  const { madeWith } = await import("#shared/report/made-with.ts");
  const report = inspectionReport({
    inputs,
    judging: work.judging,
    policy,
    version,
    madeWith: madeWith.command({ command: work.command }),
  });
  const ports = { files: nodeFiles, references: await context.references() };
  const { written, errors } = await writeReports(ports, report, targets, onExisting);
  const data = { reports: written.map(({ path }) => path), ...(errors.length > 0 && { reportErrors: errors }) };
  return { written, errors, data };
}

/** Says where the reports are, and why one is not. */
export function tellReports({ output }: CommandContext, { written, errors }: WrittenReports): void {
  if (!output.json) for (const { path } of written) output.talk(texts.written({ path }));
  for (const error of errors) output.failure(error);
}
