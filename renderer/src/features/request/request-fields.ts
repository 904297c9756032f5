import { type DeploymentFields, deploymentDefaults } from "./deployment/fields.ts";
import { type PlanFields, planDefaults } from "./plan/fields.ts";
import { type RolesFields, rolesDefaults } from "./roles/fields.ts";
import { type SignerFields, signerDefaults } from "./signer/fields.ts";

/** The one form of Request: each step brings its own fields. */
export type RequestFields = DeploymentFields & RolesFields & PlanFields & SignerFields;

export const requestDefaults: RequestFields = {
  ...deploymentDefaults,
  ...rolesDefaults,
  ...planDefaults,
  ...signerDefaults,
};
