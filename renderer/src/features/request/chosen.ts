import type { RequestChoices } from "#shared/api/schemas/request.ts";
import type { Deployment, Organization } from "#shared/deployment/model.ts";
import type { Selection } from "#shared/roles/planning/plan.ts";
import { rolesPresent } from "#shared/roles/planning/roles-present.ts";
import { serversOfRole } from "#shared/roles/planning/servers-of-role.ts";
import type { RoleDefinition, RoleId } from "#shared/roles/types.ts";
import { toDeployment } from "./deployment/to-deployment.ts";
import type { RequestFields } from "./request-fields.ts";
import { toTemplate } from "./signer/template.ts";

/** The deployment that the form stands for; null where none is chosen. */
export function chosenDeployment(fields: RequestFields): Deployment | null {
  return fields.source === "typed" ? toDeployment(fields.typed) : fields.deployment;
}

/** The roles that the deployment has servers for. */
export function presentRoles(fields: RequestFields): readonly RoleDefinition[] {
  const deployment = chosenDeployment(fields);
  return deployment === null ? [] : rolesPresent(deployment, fields.product);
}

/** How `excludedServers` names a server of a role. */
export function serverKey(role: RoleId, server: string): string {
  return `${role}/${server}`;
}

/** The ticked roles with their ticked servers. */
export function chosenSelections(fields: RequestFields): readonly Selection[] {
  const deployment = chosenDeployment(fields);
  if (deployment === null) return [];
  return presentRoles(fields)
    .filter(({ id }) => !fields.excludedRoles.includes(id))
    .map((role) => ({
      role: role.id,
      layout: fields.layouts[role.id],
      servers: serversOfRole(role, deployment).filter(
        (server) => !fields.excludedServers.includes(serverKey(role.id, server)),
      ),
    }))
    .filter(({ servers }) => servers.length > 0);
}

/** The organisation's fields that are filled in. */
export function chosenOrganization({ organization }: RequestFields): Organization {
  return Object.fromEntries(
    Object.entries(organization)
      .map(([field, value]) => [field, value.trim()])
      .filter(([, value]) => value !== ""),
  );
}

/** All that the form says but for secrets and the folder; null where no deployment is chosen. */
export function chosenChoices(fields: RequestFields): RequestChoices | null {
  const deployment = chosenDeployment(fields);
  if (deployment === null) return null;
  return {
    deployment,
    product: fields.product,
    selections: chosenSelections(fields).map(({ role, layout, servers }) => ({
      role,
      ...(layout !== undefined && { layout }),
      ...(servers !== undefined && { servers }),
    })),
    ...(fields.only !== null && { only: fields.only }),
    ...(Object.keys(fields.replaces).length > 0 && { replaces: fields.replaces }),
    answers: fields.answers,
    addedNames: [],
    removedNames: [],
    nameChanges: fields.nameChanges,
    friendlyNames: fields.friendlyNames,
    organization: chosenOrganization(fields),
    key: fields.key,
    digest: fields.digest,
    authorities: fields.authorities,
    delivery: fields.delivery,
    format: fields.format,
    template: toTemplate(fields),
  };
}
