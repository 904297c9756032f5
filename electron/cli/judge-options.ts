import type * as z from "zod";
import { defaultProduct } from "#shared/catalogue/products/default-product.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import type { JudgeContext } from "#shared/judge/judge-facts.ts";
import type { CommandContext } from "./command-context.ts";
import type { OptionSpec } from "./command-page.ts";
import { deploymentOptions, planSchema, productOption, roleOption, roleSchema } from "./options.ts";
import { plansOfEveryLayout } from "./plan-choices.ts";
import { readDeployment } from "./read-deployment.ts";

/** What something is judged for: options of every command that says verdicts on what it reads. */
export const judgeOptions = [
  { ...productOption, text: `The product to judge for. Without it: the deployment's, else ${defaultProduct}.` },
  {
    ...roleOption,
    text: "The role to judge for. Without it: the deployment's roles, else the product's general rules.",
  },
  ...deploymentOptions,
  { flags: "--server <fqdn...>", text: "Compare with these servers of the deployment only." },
] as const satisfies readonly OptionSpec[];
export const judgeSchema = planSchema
  .pick({ deployment: true, topology: true, simpleUrls: true, example: true, server: true })
  .extend(roleSchema.shape);

/** Errors as `readDeployment`; CLI_USAGE for a server without a deployment. */
export async function judgeContextOf(
  context: CommandContext,
  options: z.output<typeof judgeSchema>,
): Promise<JudgeContext> {
  return judgeContextWith(context, options, await readDeployment(context, options));
}

/** As `judgeContextOf`, where the deployment was read for more than that; null: none was named. */
export function judgeContextWith(
  context: Pick<CommandContext, "now">,
  options: z.output<typeof judgeSchema>,
  deployment: Deployment | null,
): JudgeContext {
  if (deployment === null && options.server !== undefined) {
    throw cliErrors.serverWithoutDeployment();
  }
  return {
    product: options.product ?? deployment?.product ?? defaultProduct,
    role: options.role ?? null,
    plans: deployment === null ? [] : plansOfEveryLayout(deployment, options),
    now: context.now,
  };
}
