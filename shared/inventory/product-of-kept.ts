import type { AnsweredDeployment } from "../api/schemas/kept-deployments.ts";
import type { ProductId } from "../catalogue/products/types.ts";

/** The product that a deployment is judged for: the one that was answered for it, else the one that its topology names. */
export function productOfKept({ deployment, choices }: AnsweredDeployment): ProductId {
  return choices?.product ?? deployment.product;
}
