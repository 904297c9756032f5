import { enterpriseFrontEnd } from "./enterprise-front-end.ts";
import type { RoleDefinition, RoleId } from "./types.ts";

/** Every role that KeySpec can plan. */
export const roles: readonly RoleDefinition[] = [enterpriseFrontEnd];

const byId = new Map(roles.map((role) => [role.id, role]));

/** The role of an id. */
export function roleById(id: RoleId): RoleDefinition {
  const role = byId.get(id);
  if (role === undefined) throw new TypeError(`No role ${id}.`);
  return role;
}
