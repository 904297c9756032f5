import * as z from "zod";
import { productIds } from "#shared/products/types.ts";
import { doneOf, finishBatch } from "../batch.ts";
import { defineCommand } from "../command-page.ts";
import { exitCodes } from "../exit-codes.ts";
import { expandFolders, fileInputs } from "../input-files.ts";
import {
  defaultProduct,
  onExisting,
  outOptions,
  outSchema,
  productOption,
  targetOption,
  targetSchema,
} from "../options.ts";
import { renderConversions } from "../render/conversions.ts";
import { outPasswordOption, outPasswordSchema, passwordOptions, passwordSchema } from "../secret-options.ts";
import { withAskedPassword } from "../with-asked-password.ts";

export const convert = defineCommand(
  {
    name: "convert",
    usage:
      "FILE… --out FOLDER [--target TARGET] [--product PRODUCT] [--password-file FILE|--password-env NAME] [--out-password-file FILE] [--replace|--keep-both]",
    summary: "make a PFX that the reader you name can use",
    description: [
      "Converts each PFX (PKCS#12) into one for the target, as NAME-TARGET.pfx. For Lync and Skype for Business that is “legacy-schannel”: the provider “Microsoft RSA SChannel Cryptographic Provider”, a key for key exchange, and the encryption that every Windows reads. Certificates, chain and friendly name are kept.",
      "Each result is opened again before it gets its name, and the report shows before and after. The source is never changed, and a file that exists is left alone unless you say --replace or --keep-both.",
    ],
    positionals: [{ name: "<file...>", text: "PFX files. A folder means the .pfx and .p12 files in it." }],
    options: [
      ...outOptions,
      targetOption,
      {
        ...productOption,
        text: "The product whose import steps are shown after the report.",
        defaultValue: defaultProduct,
      },
      ...passwordOptions,
      { ...outPasswordOption, text: `${outPasswordOption.text} Without it: the same as the source's.` },
    ],
    exitCodes: [
      { code: exitCodes.done, text: "Every file was converted." },
      { code: exitCodes.problems, text: "Some files failed; the others were converted." },
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
        text: "For Linux and appliances, with the password on standard input:",
        command: "cat password.txt | keyspec convert fe01.pfx --out converted --target modern --password-file -",
      },
    ],
  },
  outSchema
    .extend({ product: z.enum(productIds) })
    .extend(targetSchema.shape)
    .extend(passwordSchema.shape)
    .extend(outPasswordSchema.shape),
  async (context, paths, options) => {
    const { secrets } = context;
    const files = await fileInputs(context, await expandFolders(paths));
    const password = await secrets.given({
      what: "the password of the PFX",
      flag: "--password-file",
      file: options.passwordFile,
      variable: options.passwordEnv,
    });
    const outPassword = await secrets.given({
      what: "the password of the result",
      flag: "--out-password-file",
      file: options.outPasswordFile,
    });
    const folder = (await context.references()).ofFolder(options.out).reference;
    const converted = await withAskedPassword(context, files, password, async (some, known) => {
      const output = await context.call("convert.files", {
        jobId: context.jobId,
        files: some,
        password: known,
        outPassword,
        target: options.target,
        folder,
        onExisting: onExisting(options),
      });
      return output.files;
    });
    context.output.report({ files: converted }, (paint, width) =>
      renderConversions(doneOf(converted), options, paint, width),
    );
    return finishBatch(context, converted);
  },
);
