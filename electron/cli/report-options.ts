import { basename, resolve } from "node:path";
import * as z from "zod";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { fileErrors } from "#shared/errors/definitions/files.ts";
import { type FailPolicy, failOnWords, usualPolicy } from "#shared/report/fail-policy.ts";
import { formOfName, reportForms } from "#shared/report/forms.ts";
import { nodeFiles } from "../ports/node-files.ts";
import type { OnExisting } from "../ports/types.ts";
import type { ReportTarget } from "../services/report/write-reports.ts";
import type { OptionSpec } from "./command-page.ts";
import { daysSchema } from "./days-schema.ts";
import { onExisting, outOptions, outSchema } from "./options.ts";

/** The usual ending of each form, as usage and errors list them. */
const endings = reportForms.map((form) => form.endings[0]);

/** Where reports go, and what a script wants to hear of: options of every command that says verdicts on what it reads. */
export const reportOptions = [
  {
    flags: "--report <file...>",
    text: `Also write a report, for each name in the form that its ending says: ${endings.join(", ")}. It holds no password, no key, and no folders of this computer.`,
  },
  { flags: "--paths", text: "Let the reports say in which folders the files were." },
  ...outOptions.flatMap((option) => ("required" in option ? [] : [option])),
  {
    flags: "--fail-on <severity>",
    text: "From which severity of what is found the exit code is 1; “never”: whatever is found.",
    choices: failOnWords,
    defaultValue: usualPolicy.failOn,
  },
  {
    flags: "--expires-within <days>",
    text: "Warn of certificates that end within this time (30d, or 6w for weeks), and end with 1. Without it: a warning within 30 days that leaves the exit code alone.",
  },
] as const satisfies readonly OptionSpec[];

/** The same for a command to which some of them mean nothing. */
export function reportOptionsWithout(
  ...meaningless: readonly (typeof reportOptions)[number]["flags"][]
): readonly OptionSpec[] {
  return reportOptions.filter(({ flags }) => !meaningless.includes(flags));
}

export const reportOptionsSchema = outSchema.omit({ out: true }).extend({
  report: z.array(z.string()).optional(),
  paths: z.boolean().optional(),
  failOn: z.enum(failOnWords).default(usualPolicy.failOn),
  expiresWithin: daysSchema.optional(),
});

/** What is reported where, and what counts as failed. */
export type Reporting = {
  readonly targets: readonly ReportTarget[];
  readonly paths: boolean;
  readonly onExisting: OnExisting;
  readonly policy: FailPolicy;
};

/**
 * What the options ask for, checked before any work is done.
 *
 * @param inputs paths of the files that the report is about: none of them is ever written over
 * @throws AppError USAGE for an ending that no form has; OUTPUT_EXISTS
 */
export async function reportingOf(
  options: Partial<z.output<typeof reportOptionsSchema>>,
  inputs: readonly string[],
): Promise<Reporting> {
  const existing = onExisting(options);
  const targets = new Map((options.report ?? []).map((name) => [resolve(name), targetOf(name)]));
  const sources = await Promise.all(inputs.filter((input) => input !== "-").map((input) => nodeFiles.identity(input)));
  for (const path of targets.keys()) {
    const identity = await nodeFiles.identity(path);
    if (identity === null) continue;
    if (existing === "refuse") throw fileErrors.exists({ path });
    if (existing === "replace" && sources.includes(identity)) throw cliErrors.reportOverInput({ path });
  }
  return {
    targets: [...targets.values()],
    paths: options.paths === true,
    onExisting: existing,
    policy: { failOn: options.failOn ?? usualPolicy.failOn, expiresWithinDays: options.expiresWithin ?? null },
  };
}

function targetOf(name: string): ReportTarget {
  const form = formOfName(basename(name));
  if (form === null) throw cliErrors.reportEnding({ name, endings });
  return { path: resolve(name), form };
}
