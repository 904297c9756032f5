import type { Deployment } from "../../deployment/model.ts";
import type { Pool } from "../../deployment/pools.ts";
import { AppError } from "../../errors/app-error.ts";
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
    throw new AppError(
      "PLAN_INCOMPLETE",
      `The deployment “${deployment.name}” has no server with the role ${role.title}.`,
      { hint: "Add the pool and its servers to the deployment, or choose another role." },
    );
  }
  if (servers === undefined) return places;
  return [...new Set(servers.map((server) => server.trim().toLowerCase()))].map((wanted) => {
    const place = places.find(({ server }) => server === wanted);
    if (place !== undefined) return place;
    throw new AppError(
      "PLAN_SERVER_UNKNOWN",
      `“${wanted}” is no server with the role ${role.title} in “${deployment.name}”.`,
      { hint: `The deployment has ${places.map(({ server }) => server).join(", ")}.` },
    );
  });
}
