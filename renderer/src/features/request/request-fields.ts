import { type DeploymentFields, deploymentDefaults } from "./deployment/fields.ts";
import { type PassphraseFields, passphraseDefaults } from "./passphrase/fields.ts";
import { type PlanFields, planDefaults } from "./plan/fields.ts";
import { type ServersFields, serversDefaults } from "./servers/fields.ts";

/** The one form of Request: each step brings its own fields. */
export type RequestFields = DeploymentFields & ServersFields & PlanFields & PassphraseFields;

export const requestDefaults: RequestFields = {
  ...deploymentDefaults,
  ...serversDefaults,
  ...planDefaults,
  ...passphraseDefaults,
};
