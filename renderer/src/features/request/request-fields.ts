import { type DeploymentFields, deploymentDefaults } from "./deployment/fields.ts";
import { type PlanFields, planDefaults } from "./plan/fields.ts";
import { type RenewalFields, renewalDefaults } from "./renewal-fields.ts";
import { type RolesFields, rolesDefaults } from "./roles/fields.ts";
import { type SignerFields, signerDefaults } from "./signer/fields.ts";

/** The one form of Request: each step brings its own fields, and a renewal those that no step asks for. */
export type RequestFields = DeploymentFields & RolesFields & PlanFields & SignerFields & RenewalFields;

export const requestDefaults: RequestFields = {
  ...deploymentDefaults,
  ...rolesDefaults,
  ...planDefaults,
  ...signerDefaults,
  ...renewalDefaults,
};
