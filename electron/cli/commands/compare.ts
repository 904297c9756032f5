import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { evidenceOf } from "#shared/judge/evidence.ts";
import { judgeChange } from "#shared/judge/judge-change.ts";
import { compareEvidence } from "#shared/present/comparison/compare-evidence.ts";
import type { ComparedInput, ComparisonRun } from "#shared/report/comparison/comparison-report.ts";
import type { Report } from "#shared/report/model.ts";
import { version } from "../../services/app/version.ts";
import type { CommandContext } from "../command-context.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodeOfFindings, exitCodes } from "../exit-codes.ts";
import { inspectOne } from "../inspect-one.ts";
import { judgeContextOf, judgeOptions, judgeSchema } from "../judge-options.ts";
import { pfxPassword } from "../pfx-password.ts";
import { renderChange } from "../render/change.ts";
import { type Reporting, reportingOf, reportOptionsSchema, reportOptionsWithout } from "../report-options.ts";
import { passwordOptions, passwordSchema } from "../secret-options.ts";
import { sourceOf, tellReports, writeReportsOf } from "../write-reports-of.ts";

export const compare = defineCommand(
  {
    name: "compare",
    usage:
      "OLD NEW [--product PRODUCT] [--role ROLE] [--deployment FILE|--topology FILE|--example] [--simple-urls FILE] [--server FQDN…] [--password-file FILE|--password-env NAME] [--report FILE…] [--paths] [--replace|--keep-both]",
    summary: "compare two certificates or requests by what they mean",
    description: [
      "Says line by line what the second certificate or request has otherwise than the first: names, usages, key, issuer, dates; of two PFX files also where their keys are kept. Then it says what the change does to the verdict: which problems are new, and which are solved.",
      "Each file may be a certificate, a chain, a PFX or a request. Of a file with several the first one that is no issuer is compared. One password opens both.",
      "With a deployment both are judged by the names that the first one stands for.",
    ],
    positionals: [
      { name: "<old>", text: "What was, or what was asked for." },
      { name: "<new>", text: "What comes instead, or what came back." },
    ],
    options: [
      ...judgeOptions,
      ...passwordOptions,
      ...reportOptionsWithout("--fail-on <severity>", "--expires-within <days>"),
    ],
    exitCodes: [
      { code: exitCodes.done, text: "The second one works, or KeySpec cannot tell." },
      { code: exitCodes.problems, text: "The second one will not work." },
      {
        code: exitCodes.unusable,
        text: "The options are wrong, a file could not be read, or a report could not be written.",
      },
    ],
    examples: [
      {
        text: "A renewal beside the certificate that it replaces:",
        command: "keyspec compare fe01.pfx converted.pfx --role enterprise-front-end --password-file password.txt",
      },
    ],
  },
  judgeSchema
    .extend(passwordSchema.shape)
    .extend(reportOptionsSchema.omit({ failOn: true, expiresWithin: true }).shape),
  async (context, paths, options) => {
    const reporting = await reportingOf(options, paths);
    const judging = await judgeContextOf(context, options);
    const password = await pfxPassword(context.secrets, options);
    const [oldPath = "", newPath = ""] = paths;
    const before = await readCompared(context, oldPath, password);
    const after = await readCompared(context, newPath, password);
    const rows = compareEvidence(before.evidence, after.evidence);
    const change = judgeChange(before.evidence, after.evidence, judging);
    const reports = await writeReportsOf(context, reporting, () =>
      reportOf({ before, after, rows, change, madeAt: judging.now }, reporting),
    );
    context.output.report(
      { comparison: rows, ...change, ...reports.data },
      { rows, change, files: [oldPath, newPath] as const },
      renderChange,
    );
    tellReports(context, reports);
    return exitCodeOfFindings(exitCodes.done, change.after.verdict === "will-not-work", reports.errors);
  },
);

async function reportOf(run: Omit<ComparisonRun, "version" | "madeWith">, { paths }: Reporting): Promise<Report> {
  const { comparisonReport } = await import("#shared/report/comparison/comparison-report.ts");
  const { madeWith } = await import("#shared/report/made-with.ts");
  const shown = (one: ComparedInput): ComparedInput => (paths ? one : { ...one, input: { ...one.input, path: null } });
  return comparisonReport({
    ...run,
    before: shown(run.before),
    after: shown(run.after),
    version,
    madeWith: madeWith.command({ command: "compare" }),
  });
}

/**
 * What is compared of a file.
 *
 * @throws AppError why it could not be read or opened; USAGE where it holds neither certificate nor request
 */
async function readCompared(context: CommandContext, path: string, password: string | null): Promise<ComparedInput> {
  const { name, sha256, outcome } = await inspectOne(context, path, password);
  const evidence = outcome.value.items.flatMap((facts) => evidenceOf(facts, name, context.now));
  const first = evidence.find(({ certificate, request }) => certificate !== null || request !== null);
  if (first === undefined) throw cliErrors.nothingToCompare({ file: path });
  const { path: place, name: bare } = sourceOf(path, name);
  return { evidence: first, input: { name: bare, path: place, sha256, outcome } };
}
