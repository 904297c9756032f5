import type { Deployment } from "#shared/deployment/model.ts";
import { type RequestFields, requestDefaults } from "./request-fields.ts";
import { toOrganizationFields } from "./signer/fields.ts";

/**
 * The form as it begins: with the deployment that was worked with last.
 *
 * @param last null: there is none but the example
 */
export function firstFields(last: Deployment | null): RequestFields {
  if (last === null) return requestDefaults;
  return {
    ...requestDefaults,
    deployment: last,
    product: last.product,
    organization: toOrganizationFields(last.organization),
    typed: { ...requestDefaults.typed, product: last.product },
  };
}
