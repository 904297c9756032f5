import type { TopologyService } from "../documents/types.ts";

/** Names of roles as documents have them. The last four are inferred: no sample has them (roles.md §14.1, §16). */
export const serviceRoles = {
  registrar: /^Registrar$/,
  userServices: /^UserServices$/,
  webServices: /^WebServices$/,
  conferencing: /^ConfServices$/,
  edge: /^EdgeServer$/,
  mediation: /^MediationServer$/,
  gateway: /^PstnGateway$/,
  officeWebApps: /^WacService$/,
  persistentChat: /^(?:Persistent|Group)Chat(?!.*(?:Store|Database))/,
  videoInterop: /^VideoInterop/,
  trustedApplication: /^(?:TrustedApplication|ExternalServer)/,
} as const;
export type ServiceRole = keyof typeof serviceRoles;

/** Parts of a server that another role's certificate serves, databases and shares: nothing to plan. The names of most were seen in samples. */
export const withoutCertificate = /^(?:ApplicationServer|CentralMgmt|ManagementServices|BackupServer|.*Store)$/;

/** The services of one cluster. */
export type ClusterServices = {
  readonly has: (role: ServiceRole) => boolean;
  readonly of: (role: ServiceRole) => readonly TopologyService[];
  /** Names of roles that KeySpec knows nothing about, each once. */
  readonly unknown: readonly string[];
};

/** Looks through the services of one cluster. */
export function clusterServices(services: readonly TopologyService[]): ClusterServices {
  const of = (role: ServiceRole) => services.filter((service) => serviceRoles[role].test(service.role));
  const patterns = [...Object.values(serviceRoles), withoutCertificate];
  const unknown = services.map(({ role }) => role).filter((role) => !patterns.some((pattern) => pattern.test(role)));
  return { of, has: (role) => of(role).length > 0, unknown: [...new Set(unknown)] };
}
