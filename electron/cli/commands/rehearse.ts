import * as z from "zod";
import { defaultProduct } from "#shared/catalogue/products/default-product.ts";
import { rehearsalChecks, rehearsalSummary } from "#shared/rehearsal/rehearsal-checks.ts";
import { roleIds } from "#shared/roles/types.ts";
import { inputsAt, rootFiles } from "../certificate-folder.ts";
import type { CommandContext } from "../command-context.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { fileInput } from "../input-files.ts";
import { productOption, roleSchema } from "../options.ts";
import { renderRehearsal } from "../render/rehearsal.ts";
import { secretNames } from "../secret-names.ts";

const schema = roleSchema.pick({ product: true }).extend({
  listenerName: z.string().optional(),
  initiatorName: z.string().optional(),
  listenerRole: z.enum(roleIds).optional(),
  initiatorRole: z.enum(roleIds).optional(),
  roots: z.array(z.string()).optional(),
  listenerRoots: z.array(z.string()).optional(),
  initiatorRoots: z.array(z.string()).optional(),
  passwordFile: z.string().optional(),
  initiatorPasswordFile: z.string().optional(),
});

export const rehearse = defineCommand(
  {
    name: "rehearse",
    usage:
      "LISTENER INITIATOR [--listener-name FQDN] [--initiator-name FQDN] [--roots FILE|FOLDER…] [--listener-roots FILE|FOLDER…] [--initiator-roots FILE|FOLDER…] [--product PRODUCT] [--listener-role ROLE] [--initiator-role ROLE] [--password-file FILE] [--initiator-password-file FILE]",
    summary: "let two servers' certificates shake hands, before the servers do",
    description: [
      "Takes the PFX (or PEM with key) of the server that listens and of the server that connects, and makes real TLS handshakes between the two on this computer, each showing its certificate as in MTLS: TLS 1.0, 1.2 and 1.3, with ECDHE and with RSA key exchange. Nothing leaves the computer, and no key is written.",
      "What a handshake cannot tell, KeySpec's rules judge, for both directions: the names by which the two know each other, the chain against the roots that the other side trusts, purposes, days, algorithms, provider and KeySpec. Each fault says how it would show: event, code, SIP diagnostics.",
      "Links that are worth it: Front End and Edge, Edge and partner, Mediation and gateway, Front End and Exchange UM, trusted application and Front End.",
    ],
    positionals: [
      { name: "<listener>", text: "PFX or PEM file of the server that listens." },
      { name: "<initiator>", text: "PFX or PEM file of the server that connects." },
    ],
    options: [
      { ...productOption, text: `The product to judge for. Default: ${defaultProduct}.` },
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
      {
        flags: "--password-file <file>",
        text: "File whose first line is the password of both files; “-” reads standard input.",
      },
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
    ],
  },
  schema,
  async (context, [listener = "", initiator = ""], options) => {
    const password = await passwordOf(context, "--password-file", options.passwordFile);
    const own = await passwordOf(context, "--initiator-password-file", options.initiatorPasswordFile);
    const { product = defaultProduct, roots } = options;
    const rootsOf = async (paths: readonly string[] | undefined) =>
      paths === undefined ? null : inputsAt(context, paths, rootFiles);
    const facts = await context.call("rehearsal.link", {
      jobId: context.jobId,
      listener: {
        file: await fileInput(context, listener),
        password,
        name: options.listenerName ?? null,
        roots: await rootsOf(options.listenerRoots ?? roots),
      },
      initiator: {
        file: await fileInput(context, initiator),
        password: own ?? password,
        name: options.initiatorName ?? null,
        roots: await rootsOf(options.initiatorRoots ?? roots),
      },
    });
    const roles = { listener: options.listenerRole ?? null, initiator: options.initiatorRole ?? null };
    const checks = rehearsalChecks(facts, { product, roles, now: context.now });
    const summary = rehearsalSummary(checks);
    context.output.report({ product, summary, checks, facts }, { summary, checks }, renderRehearsal);
    return checks.some(({ outcome }) => outcome === "fail") ? exitCodes.problems : exitCodes.done;
  },
);

function passwordOf({ secrets }: CommandContext, flag: string, file: string | undefined): Promise<string | null> {
  return secrets.given({ what: secretNames.pfx, flag, file });
}
