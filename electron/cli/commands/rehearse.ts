import * as z from "zod";
import { defaultProduct } from "#shared/catalogue/products/default-product.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { roleIds } from "#shared/roles/types.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { productOption, simpleUrlsOption } from "../options.ts";
import { rehearseDeployment } from "../rehearse-deployment.ts";
import { rehearseTwoFiles, twoFilesSchema } from "../rehearse-two-files.ts";

const schema = twoFilesSchema.extend({
  deployment: z.string().optional(),
  simpleUrls: z.string().optional(),
});

export const rehearse = defineCommand(
  {
    name: "rehearse",
    usage:
      "LISTENER INITIATOR [--listener-name FQDN] [--initiator-name FQDN] [--roots FILE|FOLDER…] [--listener-roots FILE|FOLDER…] [--initiator-roots FILE|FOLDER…] [--product PRODUCT] [--listener-role ROLE] [--initiator-role ROLE] [--crl FILE…] [--password-file FILE] [--initiator-password-file FILE]; or --deployment DEPLOYMENT FILE… [--simple-urls FILE] [--crl FILE…] [--password-file FILE|--password-env NAME]",
    summary: "let two servers' certificates shake hands, before the servers do",
    description: [
      "Takes the PFX (or PEM with key) of the server that listens and of the server that connects, and makes real TLS handshakes between the two on this computer, each showing its certificate as in MTLS: TLS 1.0, 1.2 and 1.3, with ECDHE and with RSA key exchange. Nothing leaves the computer, and no key is written.",
      "What a handshake cannot tell, KeySpec's rules judge, for both directions: the names by which the two know each other, the chain against the roots that the other side trusts, purposes, days, algorithms, provider and KeySpec. Each fault says how it would show: event, code, SIP diagnostics.",
      "With --deployment all connections of a deployment are rehearsed whose two ends are among the files: each finds its place as in “keyspec inventory”, and trust and verdicts are those of “keyspec map”. The table has a line for each two certificates that meet. What was read for a kept deployment is used (what its servers trust); nothing of the files is kept. Files may also be roots, issuers, revocation lists and texts of the collector. Each pair of certificates shakes hands once, however many connections it serves.",
      "What a handshake on this computer cannot show is said: the provider and KeySpec of a key play no part in it, so a CNG key is found by the rules.",
      "Links that are worth it: Front End and Edge, Edge and partner, Mediation and gateway, Front End and Exchange UM, trusted application and Front End.",
    ],
    positionals: [
      {
        name: "<file...>",
        text: "PFX or PEM file of the server that listens, then of the server that connects. With --deployment: files and folders with the PFX files of its servers.",
      },
    ],
    options: [
      { ...productOption, text: `The product to judge for. Default: ${defaultProduct}.` },
      {
        flags: "--deployment <deployment>",
        text: "The name of a kept deployment, or its file (JSON or topology): rehearse all of its connections.",
        conflicts: [
          "product",
          "listenerName",
          "initiatorName",
          "listenerRole",
          "initiatorRole",
          "roots",
          "listenerRoots",
          "initiatorRoots",
          "initiatorPasswordFile",
        ],
      },
      simpleUrlsOption,
      { flags: "--listener-name <fqdn>", text: "Name to which the initiator connects." },
      {
        flags: "--initiator-name <fqdn>",
        text: "Name by which the listener knows the initiator, as the topology names it.",
      },
      { flags: "--listener-role <role>", text: "The role of the listener.", choices: roleIds },
      { flags: "--initiator-role <role>", text: "The role of the initiator.", choices: roleIds },
      { flags: "--roots <roots...>", text: "Files or folders with the roots that both sides trust." },
      {
        flags: "--listener-roots <roots...>",
        text: "Those that the listener trusts, where the two differ.",
        conflicts: ["roots"],
      },
      {
        flags: "--initiator-roots <roots...>",
        text: "Those that the initiator trusts, where the two differ.",
        conflicts: ["roots"],
      },
      { flags: "--crl <file...>", text: "Revocation lists and OCSP responses that are to be heard." },
      {
        flags: "--password-file <file>",
        text: "File whose first line is the password of the files; “-” reads standard input.",
        conflicts: ["passwordEnv"],
      },
      { flags: "--password-env <name>", text: "Environment variable that holds it.", conflicts: ["passwordFile"] },
      {
        flags: "--initiator-password-file <file>",
        text: "The password of the initiator's file, where it has another.",
      },
    ],
    exitCodes: [
      { code: exitCodes.done, text: "Nothing fails, as far as KeySpec can tell." },
      { code: exitCodes.problems, text: "The two would not trust or understand each other." },
      { code: exitCodes.unusable, text: "The options are wrong, or a file cannot be read or has no key." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      {
        text: "A PFX against itself, as between two servers of a pool:",
        command:
          "keyspec rehearse converted.pfx converted.pfx --listener-name fe01.contoso.com --password-file password.txt",
      },
      {
        text: "Every connection of a topology whose two ends are given:",
        command: "keyspec rehearse --deployment topology.xml fe01.pfx --password-file password.txt",
      },
    ],
  },
  schema,
  (context, files, options) => {
    const { deployment, simpleUrls } = options;
    if (deployment === undefined && simpleUrls !== undefined) throw cliErrors.urlsWithoutTopology();
    if (deployment !== undefined) return rehearseDeployment(context, { ...options, deployment, files });
    const [listener, initiator, ...others] = files;
    if (listener === undefined || initiator === undefined || others.length > 0)
      throw cliErrors.twoFilesToRehearse({ given: files.length });
    return rehearseTwoFiles(context, { ...options, listener, initiator });
  },
);
