import type { RoleId } from "../roles/types.ts";

/** Devices that keep keys in their own way: no Windows, so no CryptoAPI provider and no KeySpec. */
export const applianceRoles = [
  "gateway",
  "cucm-tomcat",
  "unity-connection-tomcat",
] as const satisfies readonly RoleId[];

/** Partners whose certificate no Lync service uses: what documents say about Lync's own keys does not bind them. */
export const partnerRoles = [
  "reverse-proxy",
  "office-web-apps",
  "exchange-um",
  "xmpp-gateway",
  ...applianceRoles,
] as const satisfies readonly RoleId[];

/** Roles whose documents look at the subject: “does not need or use SAN entries” (roles.md §5.2, §7.1). */
export const rolesKnownBySubject = ["edge-internal", "exchange-um"] as const satisfies readonly RoleId[];

/** Roles that the internet sees, whose documents demand that the common name is repeated (roles.md G13). */
export const outsideRoles = ["edge-external", "reverse-proxy"] as const satisfies readonly RoleId[];

/** Servers that are usually no members of the domain, or that clients outside of it ask. */
export const rolesOutsideTheDomain = [
  "edge-external",
  "edge-internal",
  "reverse-proxy",
  "office-web-apps",
] as const satisfies readonly RoleId[];
