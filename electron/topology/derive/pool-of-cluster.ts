import type { ProductId } from "#shared/catalogue/products/types.ts";
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
        notes: [guessed(`${cluster.fqdn} is an appliance: no topology tells one from a Survivable Branch Server.`)],
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
  const roles = [
    services.has("mediation") ? "Mediation Server" : [],
    services.has("persistentChat") ? "Persistent Chat" : [],
    services.has("trustedApplication") ? "Trusted application" : [],
  ].flat();
  return roles.map((role) => understood(`${role} on ${cluster.fqdn}: it uses the server's Default certificate.`));
}

function edgeDetails(cluster: TopologyCluster, services: ClusterServices, surroundings: Surroundings): Details {
  const { names, notes } = edgeNamesOf(cluster.fqdn, services);
  if (names === null) {
    const text = `Edge pool ${cluster.fqdn}: the document has no external name for it. Add the pool by hand, with its three external names.`;
    return { details: null, notes: [notUnderstood(text)] };
  }
  const { access, webConferencing, audioVideo } = names;
  const said = understood(
    `External names of ${cluster.fqdn}: ${access} (Access Edge), ${webConferencing} (web conferencing), ${audioVideo} (A/V).`,
  );
  // Skype for Business Server 2019 has no XMPP any more (roles.md §3).
  const xmpp = hasXmppProxy(services) && !["sfb-2019", "sfb-se"].includes(surroundings.product);
  const federated = guessed(
    `${cluster.fqdn} has ports of the XMPP proxy. KeySpec took every SIP domain as federated by XMPP; take those out that are not.`,
  );
  return {
    details: { external: names, xmppDomains: xmpp ? surroundings.sipDomains : [] },
    notes: [said, ...notes, ...(xmpp ? [federated] : [])],
  };
}

function officeWebAppsDetails(cluster: TopologyCluster, services: ClusterServices): Details {
  const urls = services.of("officeWebApps").flatMap(({ discoveryUrl }) => discoveryUrl ?? []);
  const [host] = urls.flatMap((url) => hostOfUrl(url) ?? []);
  const notes = [
    guessed(
      `${host ?? cluster.fqdn} is published under no other name outside: a topology does not say it. Enter the name if it is.`,
    ),
  ];
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
      ...[...others].map((name) =>
        notUnderstood(
          `The gateway ${cluster.fqdn} has a trunk called ${name}; its certificate needs that name too if it is another machine's.`,
        ),
      ),
    ],
  };
}

function linkNote(fqdn: string, said: boolean, tls: boolean): Note {
  if (!said) return guessed(`The gateway ${fqdn} is linked over TLS: the document has no port for it.`);
  return understood(`The gateway ${fqdn} is linked over ${tls ? "TLS" : "TCP, so it needs no certificate"}.`);
}
