import { isWildcard, matchesHost } from "../names/match.ts";
import type { PlannedName, RoleId } from "../roles/types.ts";
import { checkedNamesOf, covers, subjectCommonNameOf } from "./names-of.ts";
import { rolesKnownBySubject } from "./role-groups.ts";
import type { Evidence } from "./types.ts";

/**
 * Cisco’s client looks at the DNS names and at the common name, and takes a wildcard as the leftmost character of either (roles.md S2,
 * “Identifier Fields”). A node of Unified Communications Manager takes no certificate with a wildcard, which is a rule of its own.
 */
const rolesKnownToCisco = ["cucm-tomcat", "unity-connection-tomcat"] as const satisfies readonly RoleId[];

/** The names by which the documents of a role let its server be known: the checked names, and the common name where they look at it too. */
export function identitiesOf(evidence: Evidence, role: RoleId): readonly string[] {
  const names = checkedNamesOf(evidence);
  const commonName = subjectCommonNameOf(evidence);
  const bySubject = ([...rolesKnownBySubject, ...rolesKnownToCisco] as readonly RoleId[]).includes(role);
  return bySubject && commonName !== null ? [...names, commonName] : names;
}

/** Whether names cover a planned one for a role. */
export function coveredBy(names: readonly string[], planned: PlannedName, role: RoleId): boolean {
  if (covers(names, planned)) return true;
  return (
    role === "unity-connection-tomcat" && names.some((name) => isWildcard(name) && matchesHost(name, planned.name))
  );
}
