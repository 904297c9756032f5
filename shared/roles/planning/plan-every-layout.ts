import type { ProductId } from "../../catalogue/products/types.ts";
import type { Deployment } from "../../deployment/model.ts";
import { roleById } from "../index.ts";
import type { CertificatePlan } from "../types.ts";
import type { Selection } from "./plan.ts";
import { planDeployment } from "./plan-deployment.ts";

type EveryLayoutInput = {
  readonly deployment: Deployment;
  readonly product: ProductId;
  readonly selections: readonly Omit<Selection, "layout">[];
};

/**
 * The certificates of every way to spread the uses of the selected roles, the proposed one first: what a finished certificate may be
 * one of.
 *
 * @throws AppError of `planCertificates`
 */
export function planEveryLayout({ selections, ...options }: EveryLayoutInput): readonly CertificatePlan[] {
  const everyWay = selections.flatMap((selection) =>
    roleById(selection.role).layouts.map(({ id }) => ({ ...selection, layout: id })),
  );
  return planDeployment({ ...options, selections: everyWay });
}
