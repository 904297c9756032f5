import * as z from "zod";
import { labCaInitInput } from "#shared/api/schemas/lab-ca.ts";
import { optionValueProblems as problems } from "#shared/errors/definitions/option-problems.ts";
import { limits } from "#shared/limits.ts";
import { refusal } from "#shared/text/refusal.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { renderAuthority } from "../render/authority.ts";
import { secretNames } from "../secret-names.ts";
import { passphraseOption, passphraseSchema } from "../secret-options.ts";

export const labCaInit = defineCommand(
  {
    name: "lab-ca init",
    usage: "--organization NAME --base-url URL [--passphrase-file FILE]",
    summary: "make the lab CA",
    description: [
      "Makes a root CA and an issuing CA below it, both named as not for production. Certificates that it issues name the revocation list and the issuer's certificate below the base URL; put the files there when something checks them.",
    ],
    positionals: [],
    options: [
      { flags: "--organization <name>", text: "Organisation in the names of both CAs.", required: true },
      {
        flags: "--base-url <url>",
        text: "Address (http, https or file) that revocation lists and issuer certificates will be found below.",
        required: true,
      },
      { ...passphraseOption, text: `The passphrase of the CA's keys. ${passphraseOption.text}` },
    ],
    exitCodes: [
      { code: exitCodes.done, text: "The lab CA was made." },
      { code: exitCodes.unusable, text: "The options are wrong, or there is a lab CA already." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      {
        text: "A CA for the lab of Contoso:",
        command:
          'keyspec lab-ca init --organization "Contoso Lab" --base-url http://pki.contoso.com --passphrase-file passphrase.txt',
      },
    ],
  },
  passphraseSchema.extend({
    organization: z
      .string()
      .refine(
        (text) => labCaInitInput.shape.organization.safeParse(text).success,
        refusal(problems.organization({ least: 1, most: limits.organizationCharacters })),
      ),
    baseUrl: z
      .string()
      .refine((text) => labCaInitInput.shape.baseUrl.safeParse(text).success, refusal(problems.baseUrl)),
  }),
  async ({ call, jobId, output, secrets }, _positionals, { organization, baseUrl, passphraseFile }) => {
    const passphrase = await secrets.chosenPassphrase({
      what: secretNames.labCa,
      flag: "--passphrase-file",
      file: passphraseFile,
    });
    const status = await call("labCa.init", { jobId, organization, baseUrl, passphrase });
    output.report(status, status, renderAuthority);
    return exitCodes.done;
  },
);
