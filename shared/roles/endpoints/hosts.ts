import type { Deployment } from "../../deployment/model.ts";
import { perSipDomain, simpleUrlHosts } from "../../deployment/names.ts";
import { type Pool, type PoolOf, poolsOf } from "../../deployment/pools.ts";
import { publishedPools } from "../parts/published-names.ts";

/** Which hosts of a pool have a port open; [] where the pool is of a kind that has none. */
export type HostsOf = (pool: Pool, deployment: Deployment) => readonly string[];

export const serversOf: HostsOf = ({ servers }) => servers.map(({ fqdn }) => fqdn);
export const poolOf: HostsOf = ({ fqdn }) => [fqdn];
export const poolAndServers: HostsOf = (pool) => [pool.fqdn, ...pool.servers.map(({ fqdn }) => fqdn)];

/** What clients inside the network open in a browser or by themselves: web services, discovery, simple URLs. */
export const internalWebHosts: HostsOf = (pool, deployment) =>
  "webServices" in pool
    ? [
        pool.webServices.internal,
        ...perSipDomain(deployment, "lyncdiscoverinternal"),
        ...simpleUrlHosts(deployment, "meet", pool.site),
        ...simpleUrlHosts(deployment, "dialin", pool.site),
      ]
    : [];

/** What clients outside open by the reverse proxy. */
export const publishedHosts: HostsOf = (pool, deployment) => [
  pool.fqdn,
  ...publishedPools(deployment).map(({ webServices }) => webServices.external),
  ...simpleUrlHosts(deployment, "meet"),
  ...simpleUrlHosts(deployment, "dialin"),
  ...perSipDomain(deployment, "lyncdiscover"),
  ...poolsOf(deployment.pools, "office-web-apps").flatMap(({ external }) => external ?? []),
];

const ofEdge =
  (hosts: (external: PoolOf<"edge">["external"], edge: PoolOf<"edge">) => readonly string[]): HostsOf =>
  (pool) =>
    pool.kind === "edge" ? hosts(pool.external, pool) : [];

export const accessHosts = ofEdge(({ access }) => [access]);
/** Port 443 of a name that all services share belongs to the media relay. */
export const accessClientHosts = ofEdge(({ access, audioVideo }) => (access === audioVideo ? [] : [access]));
export const conferencingHosts = ofEdge(({ access, webConferencing }) =>
  access === webConferencing ? [] : [webConferencing],
);
/** The Web Conferencing Edge service moves to port 444 where it has the name of the Access Edge service. */
export const sharedConferencingHosts = ofEdge(({ access, webConferencing }) =>
  access === webConferencing ? [access] : [],
);
export const audioVideoHosts = ofEdge(({ audioVideo }) => [audioVideo]);
export const xmppHosts = ofEdge(({ access }, { xmppDomains }) => (xmppDomains.length > 0 ? [access] : []));
