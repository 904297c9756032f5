import * as z from "zod";
import { usualAuthorities } from "#shared/authorities/chosen-authorities.ts";
import { authorityIds } from "#shared/authorities/types.ts";
import { productIds } from "#shared/catalogue/products/types.ts";
import { plainTargets } from "#shared/catalogue/targets/plain-targets.ts";
import { targetIds } from "#shared/catalogue/targets/types.ts";
import { requestFormats } from "#shared/guide/requests/types.ts";
import { questionIds } from "#shared/roles/planning/questions.ts";
import { digestChoices, keyChoices, roleIds } from "#shared/roles/types.ts";
import { format, inEnglish } from "#shared/text/localise.ts";
import type { OnExisting } from "../ports/types.ts";
import type { OptionSpec } from "./command-page.ts";
import { digestSchema, digestWord, digestWords } from "./digest-words.ts";

/** Options that several commands share, so that a word means the same everywhere. Each list stands beside its schema. */

export const outOptions = [
  { flags: "--out <folder>", text: "Folder for the results; it is made if it is missing.", required: true },
  { flags: "--replace", text: "Replace an output file that exists.", conflicts: ["keepBoth"] },
  { flags: "--keep-both", text: "Write beside an output file that exists, as “name (2)”.", conflicts: ["replace"] },
] as const satisfies readonly OptionSpec[];
export const outSchema = z.object({
  out: z.string(),
  replace: z.boolean().optional(),
  keepBoth: z.boolean().optional(),
});

/** Options for results that are written only where somebody names a folder; `text` says what is then written. */
export function outIfWanted(text: string): readonly OptionSpec[] {
  const [{ flags }, ...existing] = outOptions;
  return [{ flags, text }, ...existing];
}
export const outIfWantedSchema = outSchema.partial({ out: true });

/** Without --replace and --keep-both a file that exists is left alone: OUTPUT_EXISTS. */
export function onExisting(options: Pick<z.output<typeof outSchema>, "replace" | "keepBoth">): OnExisting {
  if (options.replace === true) return "replace";
  return options.keepBoth === true ? "keep-both" : "refuse";
}

/** For commands that take a topology. */
export const simpleUrlsOption = {
  flags: "--simple-urls <file>",
  text: "The simple URLs, which a published topology does not hold.",
} as const satisfies OptionSpec;

export const deploymentOptions = [
  {
    flags: "--deployment <file>",
    text: "The deployment: SIP domains, pools, servers and simple URLs, as KeySpec saves it (JSON).",
    conflicts: ["example", "topology"],
  },
  {
    flags: "--topology <file>",
    text: "The topology instead: the output of (Get-CsTopology -AsXml).ToString() > topology.xml, a Topology Builder file (.tbxml), or the ZIP of Export-CsConfiguration.",
    conflicts: ["example", "deployment"],
  },
  { ...simpleUrlsOption, conflicts: ["example", "deployment"] },
  { flags: "--example", text: "Use the example deployment, Contoso.", conflicts: ["deployment", "topology"] },
] as const satisfies readonly OptionSpec[];
export const deploymentOptionsSchema = z.object({
  deployment: z.string().optional(),
  topology: z.string().optional(),
  simpleUrls: z.string().optional(),
  example: z.boolean().optional(),
});

export const productOption = {
  flags: "--product <product>",
  text: "The product that the certificate is for.",
  choices: productIds,
} as const satisfies OptionSpec;
export const roleOption = {
  flags: "--role <role>",
  text: "The role that the certificate is for.",
  choices: roleIds,
} as const satisfies OptionSpec;
export const roleSchema = z.object({ product: z.enum(productIds).optional(), role: z.enum(roleIds).optional() });

export const planOptions = [
  ...deploymentOptions,
  {
    flags: "--role <role...>",
    text: "Only these roles. Without it: every role that the deployment has servers for.",
    choices: roleIds,
  },
  {
    flags: "--layout <role=layout...>",
    text: "How a role's uses are spread over certificates; “keyspec roles show ROLE” lists the ways.",
  },
  { flags: "--server <fqdn...>", text: "Only these servers. Without it: every server of the roles." },
  { ...productOption, text: "Plan for this product. Without it: the deployment's." },
  {
    flags: "--answer <question=yes|no...>",
    text: `Answers to what no topology says: ${questionIds.join(", ")}.`,
  },
  { flags: "--add-name <name...>", text: "Names to put in besides those of the plan." },
  { flags: "--remove-name <name...>", text: "Names of the plan to leave out." },
  {
    flags: "--friendly-name <name...>",
    text: "What Windows’ stores shall show: the name where one certificate is planned, else CERTIFICATE=NAME for each (without it: role, server, year and month). Where a pending request has the name already, a number is put behind it.",
  },
] as const satisfies readonly OptionSpec[];

/** `word=value`, several times. */
const pairsSchema = z.array(z.string()).default([]);

export const planSchema = deploymentOptionsSchema.extend({
  product: roleSchema.shape.product,
  role: z.array(z.enum(roleIds)).optional(),
  layout: pairsSchema,
  server: z.array(z.string()).optional(),
  answer: pairsSchema,
  addName: z.array(z.string()).default([]),
  removeName: z.array(z.string()).default([]),
  friendlyName: z.array(z.string()).default([]),
});

export const keyOptions = [
  {
    flags: "--key <key>",
    text: "Algorithm and size of the keys.",
    choices: keyChoices,
    defaultValue: keyChoices[0],
  },
  {
    flags: "--hash <digest>",
    text: `What the requests are signed with: ${digestWords.join(", ")}.`,
    defaultValue: digestWord(digestChoices[0]),
  },
  {
    flags: "--authority <authority>",
    text: `Who will sign: “keyspec authorities” lists them. What it will refuse is said before anything is written. Without it: ${usualAuthorities.private} inside, ${usualAuthorities.public} for what the internet must trust.`,
    choices: authorityIds,
  },
  {
    flags: "--public-authority <authority>",
    text: "Who will sign what the internet must trust, where that is another one.",
    choices: authorityIds,
  },
] as const satisfies readonly OptionSpec[];
export const keySchema = z.object({
  key: z.enum(keyChoices).default(keyChoices[0]),
  hash: digestSchema,
  authority: z.enum(authorityIds).optional(),
  publicAuthority: z.enum(authorityIds).optional(),
});

export const formatOption = {
  flags: "--format <format>",
  text: "How the request files are written: PEM as Windows begins it, PEM as others begin it, or DER.",
  choices: requestFormats,
  defaultValue: requestFormats[0],
} as const satisfies OptionSpec;

/** The targets that the page offers first, in its words. English: it is a part of a text that is translated as a whole. */
const plainWords = inEnglish(() =>
  plainTargets.map(({ target, title }) => `${target.id}: ${format(title)}.`).join(" "),
);

export const targetOption = {
  flags: "--target <target>",
  text: `What the new file is for. ${plainWords}`,
  choices: targetIds,
  defaultValue: targetIds[0],
} as const satisfies OptionSpec;
export const targetSchema = z.object({ target: z.enum(targetIds) });
