import type { CertificatePlan } from "../types.ts";
import { onlyThese } from "./only-these.ts";
import { type PlanOptions, planCertificates, type Selection } from "./plan.ts";

export type DeploymentPlanInput = PlanOptions & {
  readonly selections: readonly Selection[];
  /** Ids of the plans that are wanted of them; absent: all. */
  readonly only?: readonly string[] | undefined;
};

/**
 * The certificates of the selected roles, every one or those that were chosen, in the order of the selections.
 *
 * @throws AppError of `planCertificates`
 */
export function planDeployment({ selections, only, ...options }: DeploymentPlanInput): readonly CertificatePlan[] {
  const plans = selections.flatMap((selection) => planCertificates({ ...options, ...selection }));
  return onlyThese(plans, only);
}
