import * as z from "zod";
import { judgeResult } from "#shared/judge/judge-result.ts";
import { planOfPending } from "#shared/judge/plan-of-pending.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodeOfVerdicts, exitCodes } from "../exit-codes.ts";
import { fileInput, fileInputs } from "../input-files.ts";
import { onExisting, outOptions, outSchema, targetOption, targetSchema } from "../options.ts";
import { pendingId } from "../pending-id.ts";
import { renderCompletion } from "../render/completion.ts";
import { secretNames } from "../secret-names.ts";
import { outPasswordOption, outPasswordSchema, passphraseOption, passphraseSchema } from "../secret-options.ts";

export const complete = defineCommand(
  {
    name: "complete",
    usage:
      "[ID] --certificate FILE --out FOLDER [--chain FILE…] [--previous FILE] [--target TARGET] [--passphrase-file FILE] [--out-password-file FILE] [--replace|--keep-both]",
    summary: "join an issued certificate with its pending key",
    description: [
      "Takes the certificate that the certification authority issued, finds the pending request with the same key, puts the chain in order, and writes a PFX for the target, named like the file of the request: one for all servers that share it. The result is opened again and checked before it gets its name. Then it is judged as Inspect does, with the names that the request asked for.",
      "The pending request stays until “keyspec pending delete”.",
    ],
    positionals: [{ name: "[id]", text: "The pending request. Without it: the one whose key the certificate has." }],
    options: [
      {
        flags: "--certificate <file>",
        text: "The issued certificate: PEM, DER, P7B or the ZIP of an authority, alone or with its chain; “-” reads standard input.",
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
      { code: exitCodes.done, text: "The PFX was written, and works as far as KeySpec can tell." },
      { code: exitCodes.problems, text: "The PFX was written, but it will not work: the verdict says why." },
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
        text: "A renewal, to see what changed:",
        command:
          "keyspec complete --certificate issued.pem --previous leaf.pem --out renewed --passphrase-file passphrase.txt --out-password-file password.txt",
      },
    ],
  },
  outSchema
    .extend(targetSchema.shape)
    .extend(passphraseSchema.shape)
    .extend(outPasswordSchema.shape)
    .extend({ certificate: z.string(), chain: z.array(z.string()).default([]), previous: z.string().optional() }),
  async (context, [id], options) => {
    // Before it asks for anything.
    const named = id === undefined ? null : pendingId(id);
    const passphraseNeed = {
      what: secretNames.pendingKey,
      flag: "--passphrase-file",
      file: options.passphraseFile,
    };
    const passwordNeed = {
      what: secretNames.pfx,
      flag: "--out-password-file",
      file: options.outPasswordFile,
    };
    const certificate = await fileInput(context, options.certificate);
    const chain = await fileInputs(context, options.chain);
    const previous = options.previous === undefined ? null : await fileInput(context, options.previous);
    const passphrase = await context.secrets.existing(passphraseNeed);
    const outPassword = await context.secrets.chosen(passwordNeed);
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
    const { pending, file, bundle } = completed;
    const verdicts = judgeResult({
      fileName: file.name,
      facts: bundle,
      target: options.target,
      product: pending.product,
      plan: planOfPending(pending),
      now: context.now,
    });
    context.output.report({ ...completed, verdicts }, { ...completed, verdicts }, (shown, paint, width) =>
      renderCompletion(shown, options.target, paint, width),
    );
    return exitCodeOfVerdicts(exitCodes.done, verdicts);
  },
);
