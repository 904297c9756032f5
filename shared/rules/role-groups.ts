import { roles } from "../roles/index.ts";
import type { RoleDefinition, RoleId } from "../roles/types.ts";

/** Ids of the roles that are so. The definitions say what a role is; the groups of rules follow. */
export function rolesWhere(is: (role: RoleDefinition) => boolean, all = roles): readonly RoleId[] {
  return all.filter(is).map(({ id }) => id);
}

export const isAppliance = ({ family }: RoleDefinition): boolean => family === "appliance";
export const isPartner = ({ family }: RoleDefinition): boolean => family !== "server";

/** Devices that keep keys in their own way: no Windows, so no CryptoAPI provider and no KeySpec. */
export const applianceRoles = rolesWhere(isAppliance);

/** Partners whose certificate no Lync service uses: what documents say about Lync's own keys does not bind them. */
export const partnerRoles = rolesWhere(isPartner);

/** Roles whose documents look at the subject: “does not need or use SAN entries” (roles.md §5.2, §7.1). */
export const rolesKnownBySubject = rolesWhere(({ identity }) => identity === "subject");

/** Roles that the internet sees, whose documents demand that the common name is repeated (roles.md G13). */
export const outsideRoles = rolesWhere(({ exposure }) => exposure === "outside");

/** Servers that are usually no members of the domain, or that clients outside of it ask. */
export const rolesOutsideTheDomain = rolesWhere(({ exposure }) => exposure !== "inside");
