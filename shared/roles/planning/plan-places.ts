import type { Deployment } from "../../deployment/model.ts";
import type { Pool } from "../../deployment/pools.ts";
import { planErrors } from "../../errors/definitions/plans.ts";
import { typedName } from "../../names/typed-name.ts";
import type { RoleDefinition } from "../types.ts";

/** A server of a pool that holds the role. */
export type Place = { readonly pool: Pool; readonly server: string };

/**
 * The places of a role in a deployment, or only those of the wanted servers.
 *
 * @throws AppError PLAN_INCOMPLETE where the deployment has no such role, PLAN_SERVER_UNKNOWN
 */
export function placesOf(
  role: RoleDefinition,
  deployment: Deployment,
  servers: readonly string[] | undefined,
): readonly Place[] {
  const places = role
    .pools(deployment)
    .flatMap((pool) => pool.servers.map((server) => ({ pool, server: server.fqdn.toLowerCase() })));
  if (places.length === 0) {
    throw planErrors.noSuchServer({ deployment: deployment.name, role: role.title });
  }
  if (servers === undefined) return places;
  return [...new Set(servers.map(typedName))].map((wanted) => {
    const place = places.find(({ server }) => server === wanted);
    if (place !== undefined) return place;
    throw planErrors.serverUnknown({
      server: wanted,
      role: role.title,
      deployment: deployment.name,
      servers: places.map(({ server }) => server),
    });
  });
}
