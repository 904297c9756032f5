import type { Deployment, Organization } from "#shared/deployment/model.ts";
import type { Pool } from "#shared/deployment/pools.ts";
import { roleById } from "#shared/roles/index.ts";
import { type PlanInput, planCertificates } from "#shared/roles/plan.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { toDeployment } from "./deployment/to-deployment.ts";
import type { RequestFields } from "./request-fields.ts";

/** The deployment that the form stands for; null where none is chosen. */
export function chosenDeployment(fields: RequestFields): Deployment | null {
  return fields.source === "typed" ? toDeployment(fields.typed) : fields.deployment;
}

/** The pools of the deployment that hold the chosen role. */
export function chosenPools(fields: RequestFields): readonly Pool[] {
  const deployment = chosenDeployment(fields);
  return deployment === null ? [] : roleById(fields.role).pools(deployment);
}

/** The servers that get a request. */
export function chosenServers(fields: RequestFields): readonly string[] {
  return chosenPools(fields)
    .flatMap((pool) => pool.servers.map(({ fqdn }) => fqdn))
    .filter((server) => !fields.excludedServers.includes(server));
}

/** The organisation's fields that are filled in. */
export function chosenOrganization({ organization }: RequestFields): Organization {
  return Object.fromEntries(
    Object.entries(organization)
      .map(([field, value]) => [field, value.trim()])
      .filter(([, value]) => value !== ""),
  );
}

/**
 * The plans for the chosen servers with all that the user changed.
 *
 * @throws AppError of `planCertificates`
 */
export function chosenPlans(fields: RequestFields): readonly CertificatePlan[] {
  const deployment = chosenDeployment(fields);
  if (deployment === null) return [];
  const input: PlanInput = {
    deployment,
    product: fields.product,
    role: fields.role,
    servers: chosenServers(fields),
    key: fields.key,
    organization: chosenOrganization(fields),
    addedNames: fields.addedNames,
    removedNames: fields.removedNames,
  };
  return planCertificates(input);
}
