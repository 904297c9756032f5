import { resolve } from "node:path";
import * as z from "zod";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { FileInput } from "#shared/api/schemas/common.ts";
import { defaultProduct } from "#shared/catalogue/products/default-product.ts";
import { type ProductId, productIds } from "#shared/catalogue/products/types.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { optionValueProblems } from "#shared/errors/definitions/option-problems.ts";
import { judgeConversion, productOfTarget } from "#shared/judge/judge-result.ts";
import { formatted } from "#shared/text/localise.ts";
import { refusal } from "#shared/text/refusal.ts";
import { nodeFiles } from "../../ports/node-files.ts";
import { systemClock } from "../../ports/system-clock.ts";
import { version } from "../../services/app/version.ts";
import { writeConversionReport } from "../../services/convert/write-conversion-report.ts";
import { doneOf, finishBatch } from "../batch.ts";
import type { CommandContext } from "../command-context.ts";
import { conversionOptions, conversionSchema, convertOptionsOf } from "../conversion-options.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodeOfVerdicts, exitCodes } from "../exit-codes.ts";
import { expandFolders, fileInputs } from "../input-files.ts";
import { convertLines } from "../json-lines/convert-lines.ts";
import { jsonLinesOptionsWith, jsonLinesSchema, takesList } from "../json-lines/options.ts";
import { labelFiles } from "../label-files.ts";
import { onExisting, outOptions, outSchema, productOption, targetOption, targetSchema } from "../options.ts";
import { passwordAsker } from "../password-asker.ts";
import { readPasswordList } from "../password-list.ts";
import { pfxPassword } from "../pfx-password.ts";
import { renderConversions } from "../render/conversions.ts";
import { renderNote } from "../render/note.ts";
import { secretNames } from "../secret-names.ts";
import { outPasswordOption, outPasswordSchema, passwordOptions, passwordSchema } from "../secret-options.ts";
import { convertEachKey } from "../split-keys.ts";

const schema = outSchema
  .extend({
    product: z.enum(productIds).optional(),
    passwordCsv: z.string().optional(),
    chainFile: z.array(z.string()).default([]),
    thumbprint: z
      .string()
      // As Windows shows it: with blanks, and with an invisible mark in front.
      .transform((typed) => typed.replace(/[^0-9A-Za-z]/gu, "").toLowerCase())
      .refine((hex) => /^[0-9a-f]{40}$/u.test(hex), refusal(optionValueProblems.thumbprint))
      .optional(),
    split: z.boolean().optional(),
    resume: z.boolean().optional(),
    report: z.boolean().optional(),
  })
  .extend(targetSchema.shape)
  .extend(passwordSchema.shape)
  .extend(outPasswordSchema.shape)
  .extend(jsonLinesSchema.shape)
  .extend(conversionSchema.shape);
type Options = z.output<typeof schema>;

export const convert = defineCommand(
  {
    name: "convert",
    usage:
      "FILE… --out FOLDER [--json-lines LIST [--shard PART/PARTS]] [--target TARGET] [--product PRODUCT] [--password-file FILE|--password-env NAME] [--password-csv FILE] [--out-password-file FILE] [--chain-file FILE…] [--provider NAME] [--key-spec USE] [--no-machine-key-set] [--friendly-name NAME] [--chain ISSUERS] [--chain-order ORDER] [--iterations NUMBER] [--keep-store-properties] [--unencrypted-key] [--thumbprint THUMBPRINT|--split] [--resume] [--report] [--replace|--keep-both]",
    summary: "make a file that the reader you name can use",
    description: [
      "Converts each PFX (PKCS#12), PEM or P7B with its key into one file for the target, as NAME-TARGET.pfx, .pem or .p7b. For Lync and Skype for Business that is “legacy-schannel”: the provider “Microsoft RSA SChannel Cryptographic Provider”, a key for key exchange, and the encryption that every Windows reads. Certificates, chain and friendly name are kept.",
      "Each result is opened again before it gets its name, and the report shows before and after. Then it is judged as Inspect does, without names. The source is never changed, and a file that exists is left alone unless you say --replace or --keep-both.",
      "A failed file never stops the others, and Ctrl+C keeps what is finished. A run that was ended goes on with --resume: a result that is there already is opened, compared with its source, and kept if it is right.",
    ],
    positionals: [
      {
        name: "[file...]",
        text: "The files. A key and its certificate in two files become one result, in either order. A folder means the .pfx and .p12 files in it and the PEM files with a private key, whatever they are called; where a key stands alone in its file, the files of certificates too.",
      },
    ],
    options: [
      ...outOptions,
      targetOption,
      {
        ...productOption,
        text: `The product that the results are judged for, and whose steps are shown. Without it: ${defaultProduct} for the targets that name a Windows provider; else the results are judged by what holds everywhere.`,
      },
      ...passwordOptions,
      {
        flags: "--password-csv <file>",
        text: "Passwords of single files: a file name and a password on each line, as a spreadsheet saves them; “-” reads standard input. Where two files have one name, write their folders too. For files that it does not name the other password holds.",
      },
      { ...outPasswordOption, text: `${outPasswordOption.text} Without it: the same as the source's.` },
      {
        flags: "--chain-file <file...>",
        text: "Certificates (PEM, DER, P7B) that may complete the chains; also the certificate of a key that stands alone.",
      },
      ...conversionOptions,
      {
        flags: "--thumbprint <thumbprint>",
        text: "Of a file with several keys: the one whose certificate has this thumbprint.",
        conflicts: ["split"],
      },
      { flags: "--split", text: "Of a file with several keys: one result for each, as NAME-CERTIFICATE-TARGET." },
      ...jsonLinesOptionsWith("passwordCsv", "thumbprint", "split", "report"),
      { flags: "--resume", text: "Keep results of an earlier run that are there already and pass verification." },
      {
        flags: "--report",
        text: "Write keyspec-report.json and keyspec-report.csv into the folder: one line for each file, no password.",
      },
    ],
    exitCodes: [
      {
        code: exitCodes.done,
        text: "Every file was converted, or was there already and verified; each works, or KeySpec cannot tell.",
      },
      {
        code: exitCodes.problems,
        text: "Some files failed, and the others were converted; or a result was written that will not work.",
      },
      { code: exitCodes.unusable, text: "The options are wrong, or every file failed." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      {
        text: "A PFX that Windows exported from a CNG key:",
        command: "keyspec convert fe01.pfx --out converted --password-file password.txt",
      },
      {
        text: "Every PFX of a folder, each with a new password, replacing earlier results:",
        command:
          "keyspec convert exports --out converted --replace --password-file password.txt --out-password-file new-password.txt",
      },
      {
        text: "A folder whose files have passwords of their own, with a report, going on where an earlier run ended:",
        command: "keyspec convert exports --out batch --password-csv passwords.csv --resume --report",
      },
      {
        text: "For Linux and appliances, with the password on standard input:",
        command: "cat password.txt | keyspec convert fe01.pfx --out converted --target modern --password-file -",
      },
      {
        text: "For another CryptoAPI provider, without the root certificate:",
        command:
          'keyspec convert fe01.pfx --out converted --target legacy-csp --provider "Microsoft Enhanced RSA and AES Cryptographic Provider" --chain without-root --password-file password.txt',
      },
      {
        text: "The certificates alone, for a server that has the key:",
        command: "keyspec convert fe01.pfx --out converted --target p7b --password-file password.txt",
      },
    ],
  },
  schema,
  async (context, paths, options) => {
    if (takesList(options, paths, "convert")) {
      return convertLines(context, {
        list: options.jsonLines,
        shard: options.shard,
        ...(await forEveryFile(context, options, checkedOptions(options))),
        product: options.product ?? null,
      });
    }
    const { files, filePaths, password, listed, ...common } = await inputOf(context, paths, options);
    const label = labelFiles(files, filePaths);
    const labelOf = (results: ApiOutput<"convert.files">["files"], file: FileInput) =>
      label(
        results,
        results.map(() => file),
      );
    // The first call's results are this run's, not an earlier one's: --replace is not meant for them.
    const keep: string[] = [];
    const splits = new Map<FileInput, ApiOutput<"convert.files">["files"]>();
    const convert = async (call: Pick<ApiInput<"convert.files">, "files" | "password" | "ownPasswords" | "keys">) => {
      const { files: items } = await context.call("convert.files", { ...common, ...call, keep: [...keep] });
      keep.push(...doneOf(items).map(({ value }) => value.file.reference));
      return items;
    };
    const whole = await passwordAsker(context, password)(files, async (some, known) => {
      // A password that was asked for is for the files whose own one, from the list or not, did not open them.
      const own = known === password ? { ownPasswords: listed.own } : {};
      const items = await convert({ ...own, files: some, password: known });
      const refused = options.split === true ? items : [];
      const parts = await convertEachKey(refused, some, (file, keys) =>
        convert({
          files: keys.map(() => file),
          keys,
          password: own.ownPasswords?.[files.indexOf(file)] ?? known,
        }),
      );
      for (const [file, results] of parts) splits.set(file, labelOf(results, file));
      return label(items, some);
    });
    const converted = whole.flatMap((item, index) =>
      files.slice(index, index + 1).flatMap((file) => splits.get(file) ?? [item]),
    );
    const product = productOfTarget(options.target, options.product ?? null);
    const judging = { target: options.target, product, now: context.now };
    const results = converted.filter(({ partOf }) => partOf === undefined);
    // Key and certificate in two files are told by both names.
    const named = results.map((item) => ({
      ...item,
      name: [item.name, ...converted.flatMap(({ name, partOf }) => (partOf === item.name ? [name] : []))].join(" + "),
    }));
    const judged = doneOf(named).map(({ name, value }) => ({
      name,
      value,
      verdicts: judgeConversion(value, judging),
    }));
    const verdicts = judged.flatMap((file) => file.verdicts.map((verdict) => ({ file: file.name, ...verdict })));
    // Not by the call: it may have been made twice, and the report is one.
    const report = options.report === true ? await writeReport(context, options, converted, product) : {};
    const notices = [...(report.notices ?? []), ...(listed.unused === null ? [] : [listed.unused])];
    context.output.report(
      { files: converted, verdicts, ...report, notices },
      {
        converted: judged,
        total: results.length,
        target: options.target,
        options: common.options,
        product: options.product ?? defaultProduct,
        reports: (report.reports ?? []).map(({ path }) => path),
      },
      renderConversions,
    );
    if (!context.output.json) for (const notice of notices) context.output.talk(renderNote(formatted(notice)));
    return exitCodeOfVerdicts(finishBatch(context, results), verdicts);
  },
);

/** What the call takes, with every password and chain file that the options name. Throws USAGE before it reads or asks for any. */
async function inputOf(context: CommandContext, paths: readonly string[], options: Options) {
  const checked = checkedOptions(options);
  const filePaths = await expandFolders(paths);
  const files = await fileInputs(context, filePaths);
  const { password, call } = await forEveryFile(context, options, checked);
  const listed =
    options.passwordCsv === undefined
      ? { own: [], unused: null }
      : await readPasswordList(options.passwordCsv, filePaths, context.standardInput);
  return {
    ...{ ...call, files, filePaths, password, listed },
    ...(options.thumbprint !== undefined && { keys: filePaths.map(() => ({ thumbprint: options.thumbprint ?? "" })) }),
  };
}

/** The options of the contract; throws USAGE for those that do not fit the target. */
function checkedOptions(options: Options): ReturnType<typeof convertOptionsOf> {
  refuseIdlePassword(options);
  return convertOptionsOf(options, options.target);
}

/** What holds for every file of a run: the password of those without their own, and the rest of the call. */
async function forEveryFile(context: CommandContext, options: Options, checked: ReturnType<typeof checkedOptions>) {
  const { secrets } = context;
  const password = await pfxPassword(secrets, options);
  const outPassword = await secrets.given({
    what: secretNames.result,
    flag: "--out-password-file",
    file: options.outPasswordFile,
  });
  const call = {
    jobId: context.jobId,
    outPassword: options.unencryptedKey === true ? "" : outPassword,
    target: options.target,
    folder: (await context.references()).ofFolder(options.out).reference,
    onExisting: onExisting(options),
    options: checked,
    chainFiles: await fileInputs(context, options.chainFile),
    resume: options.resume === true,
  };
  return { password, call };
}

function refuseIdlePassword({ target, outPasswordFile }: Options): void {
  if (outPasswordFile === undefined || targetById(target).container !== "PKCS#7") return;
  throw cliErrors.idleOutPassword({ target });
}

async function writeReport(
  context: CommandContext,
  { out, target }: Options,
  files: ApiOutput<"convert.files">["files"],
  product: ProductId | null,
): Promise<Pick<ApiOutput<"convert.files">, "reports" | "notices">> {
  const ports = { clock: systemClock, files: nodeFiles, references: await context.references(), version };
  return writeConversionReport(ports, resolve(out), { target, product, files });
}
