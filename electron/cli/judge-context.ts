import type * as z from "zod";
import { defaultProduct } from "#shared/catalogue/products/default-product.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import type { JudgeContext } from "#shared/judge/judge-facts.ts";
import type { CommandContext } from "./command-context.ts";
import { planSchema, roleSchema } from "./options.ts";
import { plansOfEveryLayout } from "./plan-choices.ts";
import { readDeployment } from "./read-deployment.ts";

/** Options that say what files are judged for. */
export const judgingSchema = planSchema
  .pick({ deployment: true, topology: true, simpleUrls: true, example: true, server: true })
  .extend(roleSchema.shape);

/**
 * What files are judged for, as the options say it.
 *
 * @throws AppError of `readDeployment`; USAGE where a server is named without a deployment
 */
export async function judgeContextOf(
  context: CommandContext,
  options: z.output<typeof judgingSchema>,
): Promise<JudgeContext> {
  const deployment = await readDeployment(context, options);
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
