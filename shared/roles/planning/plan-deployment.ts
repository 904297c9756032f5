import type { CertificatePlan } from "../types.ts";
import { type PlanOptions, planCertificates, type Selection } from "./plan.ts";

export type DeploymentPlanInput = PlanOptions & { readonly selections: readonly Selection[] };

/**
 * Every certificate of the selected roles, in the order of the selections.
 *
 * @throws AppError of `planCertificates`
 */
export function planDeployment({ selections, ...options }: DeploymentPlanInput): readonly CertificatePlan[] {
  return selections.flatMap((selection) => planCertificates({ ...options, ...selection }));
}
