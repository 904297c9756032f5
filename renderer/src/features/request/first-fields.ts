import type { ImportedDeployment } from "#shared/api/schemas/deployment.ts";
import type { KeptChoices } from "#shared/api/schemas/kept-deployments.ts";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { answeredFields } from "./answered-fields.ts";
import { fromDeployment } from "./deployment/from-deployment.ts";
import { type RequestFields, requestDefaults } from "./request-fields.ts";
import { toOrganizationFields } from "./signer/fields.ts";

/**
 * The form in which a deployment is typed: empty, or with one that is to be changed.
 *
 * @param preferred the product that pages begin with; null: none was chosen
 */
export function typedFields(deployment: Deployment | null, preferred: ProductId | null): RequestFields {
  // Of a new one nobody knows the organisation: the example’s would be another company’s.
  if (deployment === null) {
    return {
      ...requestDefaults,
      source: "typed",
      ...(preferred !== null && { product: preferred, typed: { ...requestDefaults.typed, product: preferred } }),
      organization: toOrganizationFields({}),
    };
  }
  return { ...firstFields(null, deployment, null), source: "typed", typed: fromDeployment(deployment) };
}

/**
 * The form as it begins: with the deployment that was worked with last.
 *
 * @param imported what was dropped on another page; null: nothing was
 * @param known the deployment that was worked with last; null: there is none but the example
 * @param choices what was answered for it; null: nothing
 */
export function firstFields(
  imported: ImportedDeployment | null,
  known: Deployment | null,
  choices: KeptChoices | null,
): RequestFields {
  const last = imported?.deployment ?? known;
  if (last === null) return requestDefaults;
  return {
    ...requestDefaults,
    imported,
    deployment: last,
    product: last.product,
    organization: toOrganizationFields(last.organization),
    typed: { ...requestDefaults.typed, product: last.product },
    ...(choices !== null && answeredFields(last, choices)),
  };
}
