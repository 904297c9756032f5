import * as z from "zod";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { labCaIssueInput, labCaProfiles } from "#shared/api/schemas/lab-ca.ts";
import { toErrorData } from "#shared/errors/app-error.ts";
import { optionValueProblems as problems } from "#shared/errors/definitions/option-problems.ts";
import { judgeIssued } from "#shared/judge/judge-issued.ts";
import { limits } from "#shared/limits.ts";
import { refusal } from "#shared/text/refusal.ts";
import { type BatchItem, doneOf, finishBatch } from "../batch.ts";
import type { CommandContext } from "../command-context.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodeOfVerdicts, exitCodes } from "../exit-codes.ts";
import { fileInput } from "../input-files.ts";
import { onExisting, outOptions, outSchema } from "../options.ts";
import { renderIssued } from "../render/issued.ts";
import { secretNames } from "../secret-names.ts";
import { passphraseOption, passphraseSchema } from "../secret-options.ts";

/** A year, as the page proposes: what AD CS administrators are used to. The public profile shortens it as authorities do. */
const defaultDays = "365";

/** Digits only: "1e3" and "0x10" are no number of days. */
const daysSchema = z
  .string()
  .refine((text) => /^\d{1,6}$/.test(text), { ...refusal(problems.wholeNumber({ flag: "--days" })), abort: true })
  .transform(Number)
  .refine(
    (days) => labCaIssueInput.shape.days.safeParse(days).success,
    refusal(problems.days({ least: "1", most: String(limits.labCaDays) })),
  );

export const labCaIssue = defineCommand(
  {
    name: "lab-ca issue",
    usage: "FILE… --out FOLDER [--profile PROFILE] [--days NUMBER] [--passphrase-file FILE] [--replace|--keep-both]",
    summary: "sign requests with the lab CA",
    description: [
      "Signs each certificate request and writes the certificate with its chain (PEM: certificate, issuing CA, root) as NAME-not-for-production.pem, named after the request file. A request whose own signature is wrong is refused. Each certificate is judged as “keyspec inspect” judges it: for the server and role of the pending request that it answers, else by the rules that hold for every role.",
    ],
    positionals: [{ name: "<file...>", text: "Certificate requests (PKCS#10), PEM or DER; “-” reads standard input." }],
    options: [
      ...outOptions,
      {
        flags: "--profile <profile>",
        text: "Whom the lab CA behaves like: AD CS with the template Web Server, or a public authority, which drops the client usage, adds www. and shortens the lifetime.",
        choices: labCaProfiles,
        defaultValue: labCaProfiles[0],
      },
      { flags: "--days <number>", text: "Days that the certificate is valid.", defaultValue: defaultDays },
      { ...passphraseOption, text: `The passphrase of the CA's keys. ${passphraseOption.text}` },
    ],
    exitCodes: [
      { code: exitCodes.done, text: "Every certificate was written; each works, or KeySpec cannot tell." },
      {
        code: exitCodes.problems,
        text: "A certificate will not work for what its pending request says; or some requests failed, and the others were signed.",
      },
      { code: exitCodes.unusable, text: "The options are wrong, there is no lab CA, or every request failed." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      {
        text: "A request that “keyspec request” wrote:",
        command: "keyspec lab-ca issue requests/fe01.contoso.com.req --out issued --passphrase-file passphrase.txt",
      },
      {
        text: "The same as a public authority would answer:",
        command:
          "keyspec lab-ca issue requests/fe01.contoso.com.req --profile public --out issued-public --passphrase-file passphrase.txt",
      },
    ],
  },
  outSchema.extend(passphraseSchema.shape).extend({ days: daysSchema, profile: z.enum(labCaProfiles) }),
  async (context, paths, options) => {
    const passphrase = await context.secrets.existing({
      what: secretNames.labCa,
      flag: "--passphrase-file",
      file: options.passphraseFile,
    });
    const folder = (await context.references()).ofFolder(options.out).reference;
    const common = {
      passphrase,
      days: options.days,
      profile: options.profile,
      folder,
      onExisting: onExisting(options),
    };
    const files: Awaited<ReturnType<typeof issue>>[] = [];
    for (const path of paths) files.push(await issue(context, path, common));
    const judged = doneOf(files).map(({ name, value }) => ({
      name,
      value,
      verdicts: judgeIssued({ fileName: value.file.name, ...value }, context.now),
      now: context.now,
    }));
    const verdicts = judged.flatMap(({ value, verdicts: own }) =>
      own.map((verdict) => ({ file: value.file.name, ...verdict })),
    );
    context.output.report({ files, verdicts }, judged, renderIssued);
    return exitCodeOfVerdicts(finishBatch(context, files), verdicts);
  },
);

/** The contract signs one request at a time; this makes it an item of a batch. */
async function issue(
  context: CommandContext,
  path: string,
  common: Omit<ApiInput<"labCa.issue">, "jobId" | "request">,
): Promise<BatchItem<ApiOutput<"labCa.issue">>> {
  try {
    const request = await fileInput(context, path);
    const value = await context.call("labCa.issue", { jobId: context.jobId, request, ...common });
    return { name: path, outcome: { ok: true, value } };
  } catch (thrown) {
    return { name: path, outcome: { ok: false, error: toErrorData(thrown) } };
  }
}
