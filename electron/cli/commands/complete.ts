import * as z from "zod";
import type { ApiOutput } from "#shared/api/contract.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { fromErrorData } from "#shared/errors/app-error.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { loneOutcome, unansweredBecause } from "#shared/guide/requests/unanswered.ts";
import { judgeResult } from "#shared/judge/judge-result.ts";
import { planOfPending } from "#shared/judge/plan-of-pending.ts";
import type { CommandContext } from "../command-context.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodeOfBatch, exitCodeOfVerdicts, exitCodes } from "../exit-codes.ts";
import { fileInput, fileInputs } from "../input-files.ts";
import { onExisting, outOptions, outSchema, targetOption, targetSchema } from "../options.ts";
import { pendingId } from "../pending-id.ts";
import { renderCompletion } from "../render/completion.ts";
import { renderSeveralCompletions } from "../render/several-completions.ts";
import { secretNames } from "../secret-names.ts";
import { outPasswordOption, outPasswordSchema, passphraseOption, passphraseSchema } from "../secret-options.ts";

const optionsSchema = outSchema
  .extend(targetSchema.shape)
  .extend(passphraseSchema.shape)
  .extend(outPasswordSchema.shape)
  .extend({
    certificate: z.array(z.string()).min(1),
    chain: z.array(z.string()).default([]),
    previous: z.string().optional(),
  });

export const complete = defineCommand(
  {
    name: "complete",
    usage:
      "[ID] --certificate FILE… --out FOLDER [--chain FILE…] [--previous FILE] [--target TARGET] [--passphrase-file FILE] [--out-password-file FILE] [--replace|--keep-both]",
    summary: "join an issued certificate with its pending key",
    description: [
      "Takes the certificate that the certification authority issued, finds the pending request with the same key, puts the chain in order, and writes a PFX for the target, named like the file of the request: one for all servers that share it. The result is opened again and checked before it gets its name. Then it is judged as Inspect does, with the names that the request asked for.",
      "Several files at once, in any order, or an archive with several certificates, complete every request that they answer: each certificate finds its request by its key, and its issuers in any of the files. The requests must share one passphrase; run it again for those with another. A certificate that answers none is named with the request whose names it has.",
      "The pending request stays until “keyspec pending delete”.",
    ],
    positionals: [{ name: "[id]", text: "The pending request. Without it: every one whose key a certificate has." }],
    options: [
      {
        flags: "--certificate <file...>",
        text: "The issued certificate: PEM, DER, P7B or the ZIP of an authority, alone or with its chain; “-” reads standard input. Several files: everything that came back.",
        required: true,
      },
      { flags: "--chain <file...>", text: "Certificates of the issuers, where the certificate's file lacks them." },
      {
        flags: "--previous <file>",
        text: "The certificate that it replaces, to see what changed: names lost, uses lost, another issuer.",
      },
      ...outOptions,
      targetOption,
      { ...passphraseOption, text: `The passphrase of the pending key. ${passphraseOption.text}` },
      { ...outPasswordOption, text: `${outPasswordOption.text} Without it a terminal is asked.` },
    ],
    exitCodes: [
      { code: exitCodes.done, text: "The PFX was written; it works, or KeySpec cannot tell." },
      {
        code: exitCodes.problems,
        text: "The PFX was written, but it will not work: the verdict says why. Of several: some requests were not completed, or a certificate answers none.",
      },
      {
        code: exitCodes.unusable,
        text: "No pending request matches, the passphrase is wrong, a file cannot be used, or the PFX exists.",
      },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      {
        text: "A certificate with its chain in one file:",
        command:
          "keyspec complete --certificate issued.pem --out finished --passphrase-file passphrase.txt --out-password-file password.txt",
      },
      {
        text: "Everything that came back, for all requests of a run:",
        command:
          "keyspec complete --certificate issued.pem chain.pem --out finished-all --passphrase-file passphrase.txt --out-password-file password.txt",
      },
      {
        text: "A renewal, to see what changed:",
        command:
          "keyspec complete --certificate issued.pem --previous leaf.pem --out renewed --passphrase-file passphrase.txt --out-password-file password.txt",
      },
    ],
  },
  optionsSchema,
  async (context, [id], options) => {
    // Before it asks for anything.
    const named = id === undefined ? null : pendingId(id);
    const [first = "", ...others] = options.certificate;
    if (named === null && options.previous === undefined) return completeEverything(context, options);
    if (others.length > 0) {
      if (id !== undefined) throw cliErrors.optionsConflict({ option: "[id]", other: "--certificate", help: helpPage });
      throw cliErrors.optionsConflict({ option: "--previous", other: "--certificate", help: helpPage });
    }
    const certificate = await fileInput(context, first);
    const chain = await fileInputs(context, options.chain);
    const previous = options.previous === undefined ? null : await fileInput(context, options.previous);
    const { passphrase, outPassword } = await secretsOf(context, options);
    const completed = await context.call("complete.certificate", {
      jobId: context.jobId,
      pendingId: named,
      certificate,
      chain,
      previous,
      passphrase,
      outPassword,
      target: options.target,
      folder: (await context.references()).ofFolder(options.out).reference,
      onExisting: onExisting(options),
    });
    return reportOne(context, completed, options.target);
  },
);

const helpPage = "keyspec help complete";

type Options = z.output<typeof optionsSchema>;
type Completed = ApiOutput<"complete.certificate">;

/** Every request that the files answer. One file that answers one, and holds nothing else, is told as one. */
async function completeEverything(context: CommandContext, options: Options) {
  const files = await fileInputs(context, [...options.certificate, ...options.chain]);
  const { passphrase, outPassword } = await secretsOf(context, options);
  const several = await context.call("complete.several", {
    jobId: context.jobId,
    files,
    passphrase,
    outPassword,
    target: options.target,
    folder: (await context.references()).ofFolder(options.out).reference,
    onExisting: onExisting(options),
  });
  if (options.certificate.length === 1) {
    const failure = unansweredBecause(several);
    if (failure !== null) throw fromErrorData(failure);
    const lone = loneOutcome(several);
    if (lone?.ok) return reportOne(context, lone.value, options.target);
    if (lone !== null) throw fromErrorData(lone.error);
  }
  const requests = several.requests.map((request) => ({
    ...request,
    verdicts: request.outcome.ok ? verdictsOn(request.outcome.value, context.now, options.target) : [],
  }));
  const report = { ...several, requests };
  context.output.report(report, report, (shown, paint, width) =>
    renderSeveralCompletions(shown, options.target, paint, width),
  );
  const code = exitCodeOfBatch(requests.map(({ outcome }) => outcome));
  const left = several.strangers.length + several.unread.length > 0;
  if (requests.length === 0) return exitCodes.unusable;
  return exitCodeOfVerdicts(
    code === exitCodes.done && left ? exitCodes.problems : code,
    requests.flatMap(({ verdicts }) => verdicts),
  );
}

/** A completed request with its verdicts. */
function reportOne(context: CommandContext, completed: Completed, target: TargetId) {
  const verdicts = verdictsOn(completed, context.now, target);
  context.output.report({ ...completed, verdicts }, { ...completed, verdicts }, (shown, paint, width) =>
    renderCompletion(shown, target, paint, width),
  );
  return exitCodeOfVerdicts(exitCodes.done, verdicts);
}

async function secretsOf(context: CommandContext, options: Options) {
  const passphrase = await context.secrets.existing({
    what: secretNames.pendingKey,
    flag: "--passphrase-file",
    file: options.passphraseFile,
  });
  const outPassword = await context.secrets.chosen({
    what: secretNames.pfx,
    flag: "--out-password-file",
    file: options.outPasswordFile,
  });
  return { passphrase, outPassword };
}

function verdictsOn({ pending, file, bundle }: Completed, now: string, target: TargetId) {
  return judgeResult({
    fileName: file.name,
    facts: bundle,
    target,
    product: pending.product,
    plan: planOfPending(pending),
    now,
  });
}
