import { fromErrorData } from "#shared/errors/app-error.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { evidenceOf } from "#shared/judge/evidence.ts";
import { judgeChange } from "#shared/judge/judge-change.ts";
import { compareEvidence } from "#shared/present/comparison/compare-evidence.ts";
import type { Evidence } from "#shared/rules/types.ts";
import type { CommandContext } from "../command-context.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodeOfVerdicts, exitCodes } from "../exit-codes.ts";
import { fileInput } from "../input-files.ts";
import { judgeContextOf, judgeOptions, judgeSchema } from "../judge-options.ts";
import { pfxPassword } from "../pfx-password.ts";
import { renderChange } from "../render/change.ts";
import { passwordOptions, passwordSchema } from "../secret-options.ts";

export const compare = defineCommand(
  {
    name: "compare",
    usage:
      "OLD NEW [--product PRODUCT] [--role ROLE] [--deployment FILE|--topology FILE|--example] [--simple-urls FILE] [--server FQDN…] [--password-file FILE|--password-env NAME]",
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
    options: [...judgeOptions, ...passwordOptions],
    exitCodes: [
      { code: exitCodes.done, text: "The second one works, or KeySpec cannot tell." },
      { code: exitCodes.problems, text: "The second one will not work." },
      { code: exitCodes.unusable, text: "The options are wrong, or a file could not be read." },
    ],
    examples: [
      {
        text: "A renewal beside the certificate that it replaces:",
        command: "keyspec compare fe01.pfx converted.pfx --role enterprise-front-end --password-file password.txt",
      },
    ],
  },
  judgeSchema.extend(passwordSchema.shape),
  async (context, paths, options) => {
    const judging = await judgeContextOf(context, options);
    const password = await pfxPassword(context.secrets, options);
    const [oldPath = "", newPath = ""] = paths;
    const before = await evidenceOfFile(context, oldPath, password);
    const after = await evidenceOfFile(context, newPath, password);
    const rows = compareEvidence(before, after);
    const change = judgeChange(before, after, judging);
    context.output.report(
      { comparison: rows, ...change },
      { rows, change, files: [oldPath, newPath] as const },
      renderChange,
    );
    return exitCodeOfVerdicts(exitCodes.done, [change.after]);
  },
);

/**
 * What is compared of a file.
 *
 * @throws AppError why it could not be read or opened; USAGE where it holds neither certificate nor request
 */
async function evidenceOfFile(context: CommandContext, path: string, password: string | null): Promise<Evidence> {
  const files = [await fileInput(context, path)];
  const [read] = (await context.call("inspect.files", { jobId: context.jobId, files, password })).files;
  if (read === undefined) throw cliErrors.nothingToCompare({ file: path });
  const { name, outcome } = read;
  if (!outcome.ok) throw fromErrorData(outcome.error);
  if (outcome.value.closed !== null) throw fromErrorData(outcome.value.closed);
  const evidence = outcome.value.items.flatMap((facts) => evidenceOf(facts, name, context.now));
  const first = evidence.find(({ certificate, request }) => certificate !== null || request !== null);
  if (first === undefined) throw cliErrors.nothingToCompare({ file: path });
  return first;
}
