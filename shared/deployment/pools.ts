import * as z from "zod";
import { limits } from "../limits.ts";
import { fqdnSchema } from "../names/fqdn.ts";

/** One machine of a pool. */
const serverSchema = z.strictObject({ fqdn: fqdnSchema }).readonly();

const poolBase = {
  /** Pool FQDN; for a Standard Edition server and a single Edge the FQDN of the one server. */
  fqdn: fqdnSchema,
  site: z.string().min(1),
  servers: z.array(serverSchema).min(1).max(limits.serversPerPool).readonly(),
};

/** Internal and external web services FQDN of a Front End pool or Director (roles.md §1, {webint} and {webext}). */
const webServices = z.strictObject({ internal: fqdnSchema, external: fqdnSchema }).readonly();

/** Clients that sign in automatically are sent to this pool, and a policy demands strict DNS naming: sip.{domain} goes into the certificate. */
const automaticSignIn = z.boolean();

/**
 * Servers that belong together, by what they are. The first thirteen stand in a topology; the others are partners that only the
 * user knows of (roles.md §4 to §8).
 */
export const poolSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("standard-front-end"), ...poolBase, webServices, automaticSignIn }),
  z.strictObject({ kind: z.literal("enterprise-front-end"), ...poolBase, webServices, automaticSignIn }),
  z.strictObject({ kind: z.literal("director"), ...poolBase, webServices, automaticSignIn }),
  z.strictObject({ kind: z.literal("mediation"), ...poolBase }),
  /** A branch appliance, or a server of ours in a branch. */
  z.strictObject({ kind: z.literal("survivable-branch"), ...poolBase, appliance: z.boolean() }),
  /** Stand-alone A/V Conferencing of Lync Server 2010. */
  z.strictObject({ kind: z.literal("av-conferencing"), ...poolBase }),
  /** Persistent Chat; Group Chat in Lync Server 2010. */
  z.strictObject({ kind: z.literal("persistent-chat"), ...poolBase }),
  z.strictObject({ kind: z.literal("video-interop"), ...poolBase }),
  z.strictObject({
    kind: z.literal("edge"),
    ...poolBase,
    /** External FQDNs of the three services; they may be the same name. */
    external: z.strictObject({ access: fqdnSchema, webConferencing: fqdnSchema, audioVideo: fqdnSchema }).readonly(),
    /** Domains of XMPP federation, as bare names; [] without the XMPP proxy. */
    xmppDomains: z.array(fqdnSchema).max(limits.sipDomains).readonly().default([]),
  }),
  /** `fqdn` is the farm's name inside; `external` the name that the reverse proxy publishes, null where none is. */
  z.strictObject({ kind: z.literal("office-web-apps"), ...poolBase, external: fqdnSchema.nullable() }),
  z.strictObject({ kind: z.literal("trusted-application"), ...poolBase }),
  /** A media gateway or session border controller; `tls` false: it is linked without protection and needs no certificate. */
  z.strictObject({ kind: z.literal("gateway"), ...poolBase, tls: z.boolean() }),
  z.strictObject({ kind: z.literal("xmpp-gateway"), ...poolBase }),
  /** `fqdn` is the external web services FQDN that it publishes first; the servers are the proxies. */
  z.strictObject({ kind: z.literal("reverse-proxy"), ...poolBase }),
  z.strictObject({ kind: z.literal("exchange-um"), ...poolBase }),
  /** A cluster; `fqdn` is the publisher, the first server. */
  z.strictObject({ kind: z.literal("cucm"), ...poolBase }),
  z.strictObject({ kind: z.literal("unity-connection"), ...poolBase }),
]);
export type Pool = z.output<typeof poolSchema>;
export type PoolKind = Pool["kind"];
/** A pool of one kind. */
export type PoolOf<Kind extends PoolKind> = Extract<Pool, { readonly kind: Kind }>;

/** The deployment's pools of one kind, in its order. */
export function poolsOf<Kind extends PoolKind>(pools: readonly Pool[], kind: Kind): readonly PoolOf<Kind>[] {
  return pools.filter((pool): pool is PoolOf<Kind> => pool.kind === kind);
}
