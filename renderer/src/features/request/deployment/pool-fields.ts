import type { PoolKind } from "#shared/deployment/pools.ts";
import type { TypedPool } from "./fields.ts";

/** A field of the form for one pool, without its kind and its site. */
export type PoolField = Exclude<keyof TypedPool, "kind" | "site">;

const common = ["fqdn", "servers"] as const;
const frontEnd = ["webInternal", "webExternal", "automaticSignIn"] as const;

/** What is asked for a pool of each kind, in the order of the form. */
export const poolFields = {
  "standard-front-end": ["fqdn", "webExternal", "automaticSignIn"],
  "enterprise-front-end": [...common, ...frontEnd],
  director: [...common, ...frontEnd],
  mediation: common,
  "survivable-branch": ["fqdn", "appliance"],
  "av-conferencing": common,
  "persistent-chat": common,
  "video-interop": common,
  edge: [...common, "access", "webConferencing", "audioVideo", "xmppDomains"],
  "office-web-apps": [...common, "external"],
  "trusted-application": common,
  gateway: ["fqdn", "tls"],
  "xmpp-gateway": ["fqdn"],
  "reverse-proxy": common,
  "exchange-um": common,
  cucm: common,
  "unity-connection": common,
} as const satisfies Readonly<Record<PoolKind, readonly PoolField[]>>;

/** The kinds in the order in which they are offered. */
export const poolKinds = Object.keys(poolFields) as PoolKind[];
