import { enterpriseFrontEnd } from "./enterprise-front-end.ts";
import type { RoleDefinition, RoleId } from "./types.ts";

/** Every role that KeySpec can plan. */
export const roles: readonly RoleDefinition[] = [enterpriseFrontEnd];

const byId = { "enterprise-front-end": enterpriseFrontEnd } as const satisfies Record<RoleId, RoleDefinition>;

/** The role of an id; the type makes sure that there is one. */
export function roleById(id: RoleId): RoleDefinition {
  return byId[id];
}
