import { importNotes } from "#shared/deployment/import-notes.ts";
import type { TopologyPort } from "../documents/types.ts";
import { guessed, type Note } from "./note.ts";
import type { ClusterServices } from "./service-roles.ts";

type EdgeNames = { readonly access: string; readonly webConferencing: string; readonly audioVideo: string };

const owners = {
  access: "urn:component:AccessEdge",
  webConferencing: "urn:component:DataEdge",
  audioVideo: "urn:component:MediaRelayEdge",
  xmpp: "urn:component:XmppFederationProxy",
} as const;

/**
 * External FQDNs of an Edge pool: `Port[@InterfaceSide='External']/@ConfiguredFqdn` by owner (roles.md §14.2).
 *
 * @returns names null: the document has no external name of the Access Edge
 */
export function edgeNamesOf(
  fqdn: string,
  services: ClusterServices,
): { readonly names: EdgeNames | null; readonly notes: readonly Note[] } {
  const ports = services.of("edge").flatMap((service) => service.ports);
  const access = externalName(ports, owners.access);
  if (access === null) return { names: null, notes: [] };
  const notes: Note[] = [];
  const nameOf = (service: "webConferencing" | "audioVideo") => {
    const name = externalName(ports, owners[service]);
    if (name === null) notes.push(guessed(importNotes.edge.taken({ service, fqdn, access })));
    return name ?? access;
  };
  return { names: { access, webConferencing: nameOf("webConferencing"), audioVideo: nameOf("audioVideo") }, notes };
}

/** The XMPP proxy of an Edge has ports; what is federated, no topology says. */
export function hasXmppProxy(services: ClusterServices): boolean {
  return services.of("edge").some(({ ports }) => ports.some(({ owner }) => owner === owners.xmpp));
}

/** Of several ports, the one for clients: those for servers may be left over. */
function externalName(ports: readonly TopologyPort[], owner: string): string | null {
  const named = ports.filter((port) => port.owner === owner && port.side === "External" && port.fqdn !== null);
  return (named.find(({ usage }) => usage.endsWith("Client")) ?? named[0])?.fqdn ?? null;
}
