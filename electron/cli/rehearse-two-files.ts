import * as z from "zod";
import { defaultProduct } from "#shared/catalogue/products/default-product.ts";
import { rehearsalChecks, rehearsalSummary } from "#shared/rehearsal/rehearsal-checks.ts";
import { roleIds } from "#shared/roles/types.ts";
import { inputsAt, rootFiles } from "./certificate-folder.ts";
import type { CommandContext } from "./command-context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { fileInput, fileInputs } from "./input-files.ts";
import { roleSchema } from "./options.ts";
import { pfxPassword } from "./pfx-password.ts";
import { renderRehearsal } from "./render/rehearsal.ts";
import { secretNames } from "./secret-names.ts";
import { passwordSchema } from "./secret-options.ts";

export const twoFilesSchema = roleSchema.pick({ product: true }).extend({
  listenerName: z.string().optional(),
  initiatorName: z.string().optional(),
  listenerRole: z.enum(roleIds).optional(),
  initiatorRole: z.enum(roleIds).optional(),
  roots: z.array(z.string()).optional(),
  listenerRoots: z.array(z.string()).optional(),
  initiatorRoots: z.array(z.string()).optional(),
  crl: z.array(z.string()).default([]),
  initiatorPasswordFile: z.string().optional(),
  ...passwordSchema.shape,
});

type TwoFiles = z.output<typeof twoFilesSchema> & { readonly listener: string; readonly initiator: string };

/** Rehearses the link between the servers of two files, and prints what each check says. */
export async function rehearseTwoFiles(context: CommandContext, options: TwoFiles): Promise<ExitCode> {
  const password = await pfxPassword(context.secrets, options);
  const own = await context.secrets.given({
    what: secretNames.pfx,
    flag: "--initiator-password-file",
    file: options.initiatorPasswordFile,
  });
  const { product = defaultProduct, roots } = options;
  const rootsOf = async (paths: readonly string[] | undefined) =>
    paths === undefined ? null : inputsAt(context, paths, rootFiles);
  const facts = await context.call("rehearsal.link", {
    jobId: context.jobId,
    listener: {
      file: await fileInput(context, options.listener),
      password,
      name: options.listenerName ?? null,
      roots: await rootsOf(options.listenerRoots ?? roots),
    },
    initiator: {
      file: await fileInput(context, options.initiator),
      password: own ?? password,
      name: options.initiatorName ?? null,
      roots: await rootsOf(options.initiatorRoots ?? roots),
    },
    beside: await fileInputs(context, options.crl),
  });
  const roles = { listener: options.listenerRole ?? null, initiator: options.initiatorRole ?? null };
  const checks = rehearsalChecks(facts, { product, roles, now: context.now });
  const summary = rehearsalSummary(checks);
  context.output.report({ product, summary, checks, facts }, { summary, checks }, renderRehearsal);
  return checks.some(({ outcome }) => outcome === "fail") ? exitCodes.problems : exitCodes.done;
}
