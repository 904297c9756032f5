import type { PoolKind } from "#shared/deployment/pools.ts";

/** What the sentences of an import call a pool. */
export const poolTitles = {
  "standard-front-end": "Standard Edition server",
  "enterprise-front-end": "Enterprise Front End pool",
  director: "Director pool",
  mediation: "Mediation pool",
  "survivable-branch": "survivable branch",
  "av-conferencing": "A/V Conferencing pool",
  "persistent-chat": "Persistent Chat pool",
  "video-interop": "Video Interop pool",
  edge: "Edge pool",
  "office-web-apps": "Office Web Apps farm",
  "trusted-application": "trusted application pool",
  gateway: "gateway",
  "xmpp-gateway": "XMPP gateway",
  "reverse-proxy": "reverse proxy",
  "exchange-um": "Exchange Unified Messaging",
  cucm: "Unified Communications Manager cluster",
  "unity-connection": "Unity Connection cluster",
} as const satisfies Record<PoolKind, string>;
