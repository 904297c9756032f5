import type { PoolKind } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";

/** Where a system stands in the picture that every administrator knows: outside left, two firewalls, partners and clients right. */
export const zones = ["internet", "perimeter", "inside", "partners"] as const;
export type Zone = (typeof zones)[number];

/** Every kind of system that a link begins or ends at, in the order of its zone from top to bottom. */
export const systemKinds = [
  "external-client",
  "federated-partner",
  "xmpp-partner",
  "public-provider",
  "microsoft-365",
  "revocation-point",
  "reverse-proxy",
  "edge",
  "xmpp-gateway",
  "expressway-e",
  "director",
  "front-end",
  "survivable-branch",
  "mediation",
  "persistent-chat",
  "av-conferencing",
  "video-interop",
  "office-web-apps",
  "trusted-application",
  "watcher-node",
  "sql",
  "file-share",
  "domain-controller",
  "archiving",
  "internal-client",
  "phone",
  "gateway",
  "sip-provider",
  "exchange",
  "call-control-gateway",
  "emergency-gateway",
  "cisco-client",
  "administrator",
  "cucm",
  "unity-connection",
  "expressway-c",
  "directory",
] as const;
export type SystemKind = (typeof systemKinds)[number];

const titles = messages("trust.systems", {
  "external-client": "Clients outside",
  "federated-partner": "Federated partners",
  "xmpp-partner": "XMPP partners",
  "public-provider": "Public IM provider",
  "microsoft-365": "Microsoft 365",
  "revocation-point": "CRL of the public CA",
  "reverse-proxy": "Reverse proxy",
  edge: "Edge Server",
  "xmpp-gateway": "XMPP gateway",
  "expressway-e": "Cisco Expressway-E",
  director: "Director",
  "front-end": "Front End Server",
  "survivable-branch": "Survivable branch",
  mediation: "Mediation Server",
  "persistent-chat": "Persistent Chat, Group Chat",
  "av-conferencing": "A/V Conferencing",
  "video-interop": "Video Interop Server",
  "office-web-apps": "Office Web Apps",
  "trusted-application": "Trusted application",
  "watcher-node": "Watcher node",
  sql: "SQL Server",
  "file-share": "File share",
  "domain-controller": "Domain controllers",
  archiving: "Archiving, Monitoring",
  "internal-client": "Clients inside",
  phone: "Lync Phone Edition",
  gateway: "Gateway, SBC, PBX",
  "sip-provider": "SIP trunk provider",
  exchange: "Exchange",
  "call-control-gateway": "Remote call control",
  "emergency-gateway": "E9-1-1 gateway",
  "cisco-client": "Cisco UC clients",
  administrator: "Administrator’s browser",
  cucm: "Cisco CUCM",
  "unity-connection": "Cisco Unity Connection",
  "expressway-c": "Cisco Expressway-C",
  directory: "Directory of CUCM",
});

/** What is known of a kind, whatever the deployment. */
export type SystemKindFacts = {
  readonly title: Message;
  readonly zone: Zone;
  /** Pools of the deployment that are such systems; [] where none is one. */
  readonly pools: readonly PoolKind[];
  /**
   * Who has its certificates in hand. `ours`: the administrator of the deployment. `clients`: computers of people, which show none.
   * `others`: a partner or provider.
   */
  readonly keeper: "ours" | "clients" | "others";
  /** Members of the domain are given the root of its enterprise CA (seed 004); others get every root by hand. */
  readonly inDomain: boolean;
  /**
   * Its trust is in the stores of Windows, or in one like them that brings the roots of the public authorities, as those of
   * browsers and today’s phones. Gateways (seed 001) and Cisco’s servers (trust.md §3, T8) have lists that their administrators
   * fill, Lync Phone Edition a short old one (roles.md §7.5).
   */
  readonly isWindows: boolean;
};

type Place = Omit<SystemKindFacts, "title" | "pools" | "isWindows">;
const outside: Place = { zone: "internet", keeper: "others", inDomain: false };
const perimeter: Place = { zone: "perimeter", keeper: "ours", inDomain: false };
const inside: Place = { zone: "inside", keeper: "ours", inDomain: true };
const beside: Place = { zone: "partners", keeper: "ours", inDomain: false };
const people: Place = { zone: "partners", keeper: "clients", inDomain: true };

const withListOfTheirOwn: readonly SystemKind[] = [
  "phone",
  "gateway",
  "sip-provider",
  "call-control-gateway",
  "emergency-gateway",
  "cucm",
  "unity-connection",
  "expressway-c",
  "expressway-e",
];

const places: Readonly<Record<SystemKind, Place & { readonly pools?: readonly PoolKind[] }>> = {
  "external-client": { ...outside, keeper: "clients" },
  "federated-partner": outside,
  "xmpp-partner": outside,
  "public-provider": outside,
  "microsoft-365": outside,
  "revocation-point": outside,
  "reverse-proxy": { ...perimeter, pools: ["reverse-proxy"] },
  edge: { ...perimeter, pools: ["edge"] },
  "xmpp-gateway": { ...perimeter, pools: ["xmpp-gateway"] },
  "expressway-e": perimeter,
  director: { ...inside, pools: ["director"] },
  "front-end": { ...inside, pools: ["standard-front-end", "enterprise-front-end"] },
  "survivable-branch": { ...inside, pools: ["survivable-branch"] },
  mediation: { ...inside, pools: ["mediation"] },
  "persistent-chat": { ...inside, pools: ["persistent-chat"] },
  "av-conferencing": { ...inside, pools: ["av-conferencing"] },
  "video-interop": { ...inside, pools: ["video-interop"] },
  "office-web-apps": { ...inside, pools: ["office-web-apps"] },
  "trusted-application": { ...inside, pools: ["trusted-application"] },
  "watcher-node": inside,
  sql: inside,
  "file-share": inside,
  "domain-controller": inside,
  archiving: inside,
  "internal-client": people,
  phone: { ...people, inDomain: false },
  gateway: { ...beside, pools: ["gateway"] },
  "sip-provider": { ...beside, keeper: "others" },
  exchange: { ...beside, inDomain: true, pools: ["exchange-um"] },
  "call-control-gateway": beside,
  "emergency-gateway": beside,
  "cisco-client": people,
  administrator: people,
  cucm: { ...beside, pools: ["cucm"] },
  "unity-connection": { ...beside, pools: ["unity-connection"] },
  "expressway-c": beside,
  directory: beside,
};

/** The facts of a kind. */
export function systemKind(kind: SystemKind): SystemKindFacts {
  return { title: titles[kind], pools: [], isWindows: !withListOfTheirOwn.includes(kind), ...places[kind] };
}
