import * as z from "zod";
import { type ProductId, productIds } from "#shared/products/types.ts";
import { roleIds } from "#shared/roles/types.ts";
import { targetIds } from "#shared/targets/types.ts";
import type { OnExisting } from "../ports/types.ts";
import type { OptionSpec } from "./command-page.ts";

/** What is meant where neither an option nor a deployment names a product. */
export const defaultProduct: ProductId = "lync-2013";

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

/** Without --replace and --keep-both a file that exists is left alone: OUTPUT_EXISTS. */
export function onExisting(options: z.output<typeof outSchema>): OnExisting {
  if (options.replace === true) return "replace";
  return options.keepBoth === true ? "keep-both" : "refuse";
}

export const deploymentOptions = [
  {
    flags: "--deployment <file>",
    text: "The deployment: SIP domains, pools, servers and simple URLs as JSON.",
    conflicts: ["example"],
  },
  { flags: "--example", text: "Use the example deployment, Contoso.", conflicts: ["deployment"] },
] as const satisfies readonly OptionSpec[];
export const deploymentOptionsSchema = z.object({
  deployment: z.string().optional(),
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
  { ...roleOption, text: "Only this role. Without it: every role that the deployment has servers for." },
  { flags: "--server <fqdn...>", text: "Only these servers. Without it: every server of the role." },
  { ...productOption, text: "Plan for this product. Without it: the deployment's." },
  { flags: "--add-name <name...>", text: "Names to put in besides those of the plan." },
  { flags: "--remove-name <name...>", text: "Names of the plan to leave out." },
] as const satisfies readonly OptionSpec[];
export const planSchema = deploymentOptionsSchema.extend(roleSchema.shape).extend({
  server: z.array(z.string()).optional(),
  addName: z.array(z.string()).default([]),
  removeName: z.array(z.string()).default([]),
});

export const targetOption = {
  flags: "--target <target>",
  text: "Which reader the PFX is for.",
  choices: targetIds,
  defaultValue: targetIds[0],
} as const satisfies OptionSpec;
export const targetSchema = z.object({ target: z.enum(targetIds) });
