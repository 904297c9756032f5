import { type PlanOptions, planCertificates, type Selection } from "./plan.ts";
import type { CertificatePlan } from "./types.ts";

export type DeploymentPlanInput = PlanOptions & { readonly selections: readonly Selection[] };

/**
 * Every certificate of the selected roles, in the order of the selections.
 *
 * @throws AppError of `planCertificates`
 */
export function planDeployment({ selections, ...options }: DeploymentPlanInput): readonly CertificatePlan[] {
  return selections.flatMap((selection) => planCertificates({ ...options, ...selection }));
}
