import { exampleDeployment } from "#shared/deployment/example.ts";
import type { Organization } from "#shared/deployment/model.ts";
import type { KeyChoice } from "#shared/roles/types.ts";

export type PlanFields = {
  readonly addedNames: readonly string[];
  readonly removedNames: readonly string[];
  /** All fields of the organisation; an empty one is left out of the subject. */
  readonly organization: { readonly [Field in keyof Required<Organization>]: string };
  readonly key: KeyChoice;
};

/** A deployment's organisation with an empty text for what it does not say. */
export function toOrganizationFields(organization: Organization): PlanFields["organization"] {
  return {
    organization: organization.organization ?? "",
    organizationalUnit: organization.organizationalUnit ?? "",
    locality: organization.locality ?? "",
    state: organization.state ?? "",
    country: organization.country ?? "",
  };
}

export const planDefaults: PlanFields = {
  addedNames: [],
  removedNames: [],
  organization: toOrganizationFields(exampleDeployment.organization),
  key: "rsa-2048",
};
