import * as z from "zod";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { localised } from "#shared/text/localise.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { onExisting, outOptions, outSchema } from "../options.ts";
import { secretNames } from "../secret-names.ts";
import { passphraseOption, passphraseSchema } from "../secret-options.ts";

const text = localised("cli.lab-ca-crl", {
  revoked: "{revoked, number} revoked; the next list is due before {nextUpdate, date, minute}.",
  also: "To lie below the base URL as well:",
});

export const labCaCrl = defineCommand(
  {
    name: "lab-ca crl",
    usage: "--out FOLDER [--revoke SERIAL…] [--passphrase-file FILE] [--replace|--keep-both]",
    summary: "revoke certificates and write the revocation list",
    description: [
      "Revokes certificates of the lab CA and writes its new revocation list, under the name that its certificates point to; beside it the list of its root and the certificates of both. Without --revoke it renews the lists. Put the files below the base URL.",
    ],
    positionals: [],
    options: [
      ...outOptions,
      {
        flags: "--revoke <serial...>",
        text: "Serial numbers to revoke, in hexadecimal as “keyspec inspect” shows them.",
      },
      { ...passphraseOption, text: `The passphrase of the CA's keys. ${passphraseOption.text}` },
    ],
    exitCodes: [
      { code: exitCodes.done, text: "The list was written." },
      {
        code: exitCodes.unusable,
        text: "The options are wrong, there is no lab CA, or it did not issue that certificate.",
      },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      {
        text: "Renew the list:",
        command: "keyspec lab-ca crl --out issued --replace --passphrase-file passphrase.txt",
      },
    ],
  },
  outSchema.extend(passphraseSchema.shape).extend({ revoke: z.array(z.string()).default([]) }),
  async ({ call, jobId, output, references, secrets }, _positionals, options) => {
    const revoke = options.revoke.map(serialNumber);
    const passphrase = await secrets.existing({
      what: secretNames.labCa,
      flag: "--passphrase-file",
      file: options.passphraseFile,
    });
    const folder = (await references()).ofFolder(options.out).reference;
    const list = await call("labCa.revocationList", {
      jobId,
      passphrase,
      revoke,
      folder,
      onExisting: onExisting(options),
    });
    output.report(list, list, ({ file, alsoWritten, revoked, nextUpdate }, paint) =>
      [
        paint("bold", file.path),
        `  ${text.revoked({ revoked, nextUpdate })}`,
        ...(alsoWritten.length === 0 ? [] : [`  ${text.also}`]),
        ...alsoWritten.map(({ path }) => `    ${path}`),
      ].join("\n"),
    );
    return exitCodes.done;
  },
);

/** Lower-case hex without separators: OpenSSL prints capitals, Windows prints pairs. */
function serialNumber(text: string): string {
  const hex = text.replace(/[\s:]/g, "").toLowerCase();
  if (/^[0-9a-f]+$/.test(hex)) return hex;
  throw cliErrors.noSerialNumber({ text });
}
