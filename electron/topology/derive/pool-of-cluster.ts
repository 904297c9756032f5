import type { ProductId } from "#shared/catalogue/products/types.ts";
import { importNotes } from "#shared/deployment/import-notes.ts";
import { hostOfUrl } from "#shared/deployment/names.ts";
import type { PoolKind } from "#shared/deployment/pools.ts";
import type { TopologyCluster } from "../documents/types.ts";
import { edgeNamesOf, hasXmppProxy } from "./edge-names.ts";
import { guessed, type Note, notUnderstood, understood } from "./note.ts";
import type { ClusterServices } from "./service-roles.ts";
import { webServicesOf } from "./web-services.ts";

/** What a pool says beyond the names of its machines, not yet checked. null: it cannot be planned for; the notes say why. */
type Details = { readonly details: Readonly<Record<string, unknown>> | null; readonly notes: readonly Note[] };

type Surroundings = { readonly sipDomains: readonly string[]; readonly product: ProductId };

/** The properties that a pool of this kind has of its own, with what had to be concluded for them. */
export function detailsOfPool(
  kind: PoolKind,
  cluster: TopologyCluster,
  services: ClusterServices,
  surroundings: Surroundings,
): Details {
  switch (kind) {
    case "standard-front-end":
    case "enterprise-front-end":
    case "director": {
      const { webServices, notes } = webServicesOf(cluster, services);
      return { details: { webServices, automaticSignIn: true }, notes: [...notes, ...collocated(cluster, services)] };
    }
    case "edge":
      return edgeDetails(cluster, services, surroundings);
    case "survivable-branch":
      return {
        details: { appliance: true },
        notes: [guessed(importNotes.pool.appliance({ fqdn: cluster.fqdn }))],
      };
    case "office-web-apps":
      return officeWebAppsDetails(cluster, services);
    case "gateway":
      return gatewayDetails(cluster, services);
    default:
      return { details: {}, notes: [] };
  }
}

/** Roles that use the certificate of the Front End that they stand on. */
function collocated(cluster: TopologyCluster, services: ClusterServices): readonly Note[] {
  const roles = ["mediation", "persistentChat", "trustedApplication"] as const;
  return roles
    .filter((role) => services.has(role))
    .map((role) => understood(importNotes.pool.collocated[role]({ fqdn: cluster.fqdn })));
}

function edgeDetails(cluster: TopologyCluster, services: ClusterServices, surroundings: Surroundings): Details {
  const { names, notes } = edgeNamesOf(cluster.fqdn, services);
  if (names === null) {
    return { details: null, notes: [notUnderstood(importNotes.edge.noName({ fqdn: cluster.fqdn }))] };
  }
  const { access, webConferencing, audioVideo } = names;
  const said = understood(importNotes.edge.names({ fqdn: cluster.fqdn, access, webConferencing, audioVideo }));
  // Skype for Business Server 2019 has no XMPP any more (roles.md §3).
  const xmpp = hasXmppProxy(services) && !["sfb-2019", "sfb-se"].includes(surroundings.product);
  const federated = guessed(importNotes.edge.xmpp({ fqdn: cluster.fqdn }));
  return {
    details: { external: names, xmppDomains: xmpp ? surroundings.sipDomains : [] },
    notes: [said, ...notes, ...(xmpp ? [federated] : [])],
  };
}

function officeWebAppsDetails(cluster: TopologyCluster, services: ClusterServices): Details {
  const urls = services.of("officeWebApps").flatMap(({ discoveryUrl }) => discoveryUrl ?? []);
  const [host] = urls.flatMap((url) => hostOfUrl(url) ?? []);
  const notes = [guessed(importNotes.pool.notPublished({ host: host ?? cluster.fqdn }))];
  return host === undefined
    ? { details: { external: null }, notes }
    : { details: { external: null, fqdn: host }, notes };
}

function gatewayDetails(cluster: TopologyCluster, services: ClusterServices): Details {
  const ports = services.of("gateway").flatMap((service) => service.ports);
  const tls = ports.length === 0 || ports.some(({ protocol }) => /^m?tls$/i.test(protocol));
  const own = new Set([cluster.fqdn, ...cluster.servers]);
  const others = new Set(ports.flatMap(({ fqdn }) => fqdn ?? []).filter((name) => !own.has(name)));
  return {
    details: { tls },
    notes: [
      linkNote(cluster.fqdn, ports.length > 0, tls),
      ...[...others].map((name) => notUnderstood(importNotes.gateway.trunk({ fqdn: cluster.fqdn, name }))),
    ],
  };
}

function linkNote(fqdn: string, said: boolean, tls: boolean): Note {
  const { noPort, tcp, tls: overTls } = importNotes.gateway;
  if (!said) return guessed(noPort({ fqdn }));
  return understood(tls ? overTls({ fqdn }) : tcp({ fqdn }));
}
