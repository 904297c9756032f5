import type { Deployment } from "../../deployment/model.ts";
import type { RoleDefinition } from "../types.ts";

/** FQDNs of the servers of a deployment that hold a role, as the deployment writes them. */
export function serversOfRole(role: RoleDefinition, deployment: Deployment): readonly string[] {
  return role.pools(deployment).flatMap((pool) => pool.servers.map(({ fqdn }) => fqdn));
}
