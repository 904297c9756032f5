import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { RoleId } from "../types.ts";
import {
  accessClientHosts,
  accessHosts,
  audioVideoHosts,
  conferencingHosts,
  type HostsOf,
  internalWebHosts,
  poolAndServers,
  poolOf,
  publishedHosts,
  serversOf,
  sharedConferencingHosts,
  xmppHosts,
} from "./hosts.ts";

const texts = messages("roles.endpoints", {
  sip: "Servers and clients connect here by SIP (use Default).",
  internalWeb: "Web services inside the network (use WebServicesInternal).",
  externalWeb: "Web services as the reverse proxy asks for them (use WebServicesExternal).",
  focus: "Control of conferences between servers; it may want a client certificate (use Default).",
  conferencing: "Web conferences (use Default).",
  mediation: "Calls from Front End Servers; it may want a client certificate (use Default).",
  trunk: "Calls from gateways; it may want a client certificate (use Default).",
  edgeInternalSip: "SIP of the internal side; it may want a client certificate (use Internal).",
  audioVideoService:
    "The A/V Authentication service, where its certificate is seen (use AudioVideoAuthentication or Internal).",
  edgeInternalConferencing: "Web conferences of the internal side (use Internal).",
  replication: "Replication of the configuration (use Internal).",
  signIn: "Clients outside sign in here (use AccessEdgeExternal).",
  federation: "Partners connect here; it asks for their certificate (use AccessEdgeExternal).",
  edgeConferencing: "Web conferences with people outside (use DataEdgeExternal).",
  mediaRelay: "The media relay. It has no certificate, so there is nothing to look at.",
  xmpp: "XMPP federation (use XmppServer).",
  published: "What clients outside open through the reverse proxy.",
  persistentChat: "Persistent Chat; it may want a client certificate (use Default).",
  officeWebApps: "The farm of Office Web Apps.",
  exchange: "Unified Messaging by SIP.",
  gateway: "Calls by SIP over TLS.",
  tomcat: "The web pages of the node (Tomcat).",
});

/** A port that servers of some roles have open. */
export type EndpointRow = {
  readonly roles: readonly RoleId[];
  readonly hosts: HostsOf;
  readonly ports: readonly number[];
  readonly proves: Message;
  /** The media relay: no TLS, no certificate. */
  readonly media?: true;
};

const frontEnds = ["standard-front-end", "enterprise-front-end"] as const;
const webServers = [...frontEnds, "director"] as const;
const edgeInside = ["edge-internal"] as const;
const edgeOutside = ["edge-external"] as const;

/**
 * Where the certificates of each role are seen (live.md §1), the telling ones first. A role without a row shows its certificate at no
 * known port: OAuth certificates at none at all, trusted applications at one of their own.
 */
export const endpointRows: readonly EndpointRow[] = [
  { roles: webServers, hosts: poolAndServers, ports: [5061], proves: texts.sip },
  { roles: webServers, hosts: internalWebHosts, ports: [443], proves: texts.internalWeb },
  { roles: webServers, hosts: serversOf, ports: [4443], proves: texts.externalWeb },
  { roles: webServers, hosts: serversOf, ports: [444], proves: texts.focus },
  { roles: frontEnds, hosts: serversOf, ports: [8057], proves: texts.conferencing },
  { roles: ["mediation"], hosts: poolAndServers, ports: [5070], proves: texts.mediation },
  { roles: ["mediation"], hosts: poolAndServers, ports: [5067], proves: texts.trunk },
  { roles: edgeInside, hosts: poolOf, ports: [5061], proves: texts.edgeInternalSip },
  { roles: edgeInside, hosts: poolOf, ports: [5062], proves: texts.audioVideoService },
  { roles: edgeInside, hosts: poolOf, ports: [8057], proves: texts.edgeInternalConferencing },
  { roles: edgeInside, hosts: serversOf, ports: [4443], proves: texts.replication },
  { roles: edgeOutside, hosts: accessClientHosts, ports: [443], proves: texts.signIn },
  { roles: edgeOutside, hosts: accessHosts, ports: [5061], proves: texts.federation },
  { roles: edgeOutside, hosts: conferencingHosts, ports: [443], proves: texts.edgeConferencing },
  { roles: edgeOutside, hosts: sharedConferencingHosts, ports: [444], proves: texts.edgeConferencing },
  { roles: edgeOutside, hosts: xmppHosts, ports: [5269], proves: texts.xmpp },
  { roles: edgeOutside, hosts: audioVideoHosts, ports: [443], proves: texts.mediaRelay, media: true },
  { roles: ["reverse-proxy"], hosts: publishedHosts, ports: [443], proves: texts.published },
  { roles: ["persistent-chat"], hosts: serversOf, ports: [5041], proves: texts.persistentChat },
  { roles: ["office-web-apps"], hosts: poolOf, ports: [443], proves: texts.officeWebApps },
  { roles: ["exchange-um"], hosts: serversOf, ports: [5061, 5062], proves: texts.exchange },
  { roles: ["gateway"], hosts: poolOf, ports: [5067], proves: texts.gateway },
  { roles: ["cucm-tomcat", "unity-connection-tomcat"], hosts: serversOf, ports: [8443, 443], proves: texts.tomcat },
];
