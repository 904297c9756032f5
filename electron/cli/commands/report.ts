import type { Report } from "#shared/report/model.ts";
import { nodeFiles } from "../../ports/node-files.ts";
import { version } from "../../services/app/version.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodeOfFindings, exitCodes } from "../exit-codes.ts";
import { fileInputs } from "../input-files.ts";
import { reportingOf, reportOptionsSchema, reportOptionsWithout } from "../report-options.ts";
import { tellReports, writeReportsOf } from "../write-reports-of.ts";

export const report = defineCommand(
  {
    name: "report",
    usage: "FILE… [--report FILE…] [--replace|--keep-both] [--fail-on SEVERITY]",
    summary: "put reports together, and write them in other forms",
    description: [
      "Reads reports that “keyspec inspect --report NAME.json” wrote, of one or many computers or days, and makes one report of them: the counts, what to do and the overview are worked out anew. The verdicts stay those of the day on which they were given.",
      "Without --report it is shown.",
    ],
    positionals: [{ name: "<file...>", text: "Reports as JSON; “-” reads standard input." }],
    options: reportOptionsWithout("--paths", "--expires-within <days>"),
    exitCodes: [
      { code: exitCodes.done, text: "Everything works, or KeySpec could not tell." },
      {
        code: exitCodes.problems,
        text: "Something will not work, or is as --fail-on says; or some files could not be read when they were inspected.",
      },
      {
        code: exitCodes.unusable,
        text: "The options are wrong, a file is no report, or a report could not be written.",
      },
    ],
    examples: [
      {
        text: "One page of what was found on two servers:",
        command: "keyspec report fe01.json fe02.json --report all.html",
      },
    ],
  },
  reportOptionsSchema.omit({ paths: true, expiresWithin: true }),
  async (context, paths, options) => {
    const { targets, onExisting, policy } = await reportingOf(options, paths);
    const inputs = await fileInputs(context, paths);
    const ports = { files: nodeFiles, references: await context.references() };
    // Here, not above: no other command needs it.
    const { readReports } = await import("../../services/report/read-reports.ts");
    const { mergeReports } = await import("#shared/report/merge-reports.ts");
    const { fails } = await import("#shared/report/failing.ts");
    const { writeReport } = await import("#shared/report/write-report.ts");
    const merging = { version, madeAt: context.now };
    const merged: Report = { ...mergeReports(await readReports(ports, inputs), merging), failOn: policy.failOn };
    const reports = await writeReportsOf(context, { targets, onExisting }, async () => merged);
    context.output.report(merged, merged, (shown) =>
      targets.length === 0 ? writeReport(shown, "text").trimEnd() : "",
    );
    tellReports(context, reports);
    const found = [...merged.subjects.flatMap(({ findings }) => findings), ...merged.together];
    const unread = merged.inputs.some(({ error }) => error !== null) ? exitCodes.problems : exitCodes.done;
    return exitCodeOfFindings(
      unread,
      found.some((finding) => fails(finding, policy)),
      reports.errors,
    );
  },
);
