import type { ProductId } from "#shared/catalogue/products/types.ts";
import { importNotes } from "#shared/deployment/import-notes.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { type Pool, type PoolKind, poolSchema } from "#shared/deployment/pools.ts";
import { firstSiteId } from "#shared/deployment/site-id.ts";
import { parseForPeople } from "#shared/errors/parse-for-people.ts";
import { fqdnProblem } from "#shared/names/fqdn.ts";
import type { Message } from "#shared/text/message.ts";
import type { TopologyCluster, TopologyDocument, TopologyService, TopologySite } from "../documents/types.ts";
import { guessed, type Note, notUnderstood, understood } from "./note.ts";
import { organizationOf } from "./organization.ts";
import { kindOfCluster } from "./pool-kind.ts";
import { detailsOfPool } from "./pool-of-cluster.ts";
import { productOf } from "./product.ts";
import { clusterServices, withoutCertificate } from "./service-roles.ts";

/** A deployment without its simple URLs, which may stand in another document. */
type TopologyDeployment = Pick<Deployment, "product" | "sipDomains" | "pools" | "organization">;

/** What every pool of a document is seen with. */
type Setting = {
  readonly siteById: ReadonlyMap<string, TopologySite>;
  readonly product: ProductId;
  readonly sipDomains: readonly string[];
};

/**
 * Draws from a document what certificates need (roles.md §14.2): pools with their roles, SIP domains, product, place. A pool that
 * cannot be used is left out with the reason and hides none of the others. An empty list means that nothing was there.
 */
export function deploymentOfTopology(document: TopologyDocument): {
  readonly deployment: TopologyDeployment;
  readonly notes: readonly Note[];
} {
  const { product, notes: productNotes } = productOf(document);
  const { organization, notes: organizationNotes } = organizationOf(document.sites);
  const sipDomains = document.sipDomains.filter((name) => fqdnProblem(name) === null);
  const siteById = new Map(document.sites.map((site) => [site.id, site]));
  const servicesByCluster = Map.groupBy(document.services, ({ clusterId }) => clusterId ?? "");
  const read = document.clusters.map((cluster) =>
    readCluster(cluster, servicesByCluster.get(cluster.id) ?? [], { siteById, product, sipDomains }),
  );
  const pools = read.flatMap(({ pool }) => pool ?? []);
  return {
    deployment: { product, sipDomains, pools, organization },
    notes: [
      ...productNotes,
      ...(sipDomains.length === 0 ? [] : [understood(importNotes.sipDomains({ domains: sipDomains }))]),
      ...document.sipDomains.flatMap((name) => {
        const problem = fqdnProblem(name);
        return problem === null ? [] : [notUnderstood(importNotes.sipDomainLeftOut({ problem }))];
      }),
      ...read.flatMap(({ notes }) => notes),
      ...signInNotes(pools),
      ...organizationNotes,
      ...strayNotes(document),
    ],
  };
}

function readCluster(
  cluster: TopologyCluster,
  installed: readonly TopologyService[],
  setting: Setting,
): { readonly pool: Pool | null; readonly notes: readonly Note[] } {
  const services = clusterServices(installed);
  const site = setting.siteById.get(cluster.siteId);
  const found = kindOfCluster(cluster, services, site?.branch ?? false);
  if (found === null) return { pool: null, notes: withoutPool(cluster, installed) };
  const { details, notes } = detailsOfPool(found.kind, cluster, services, setting);
  const unknown = services.unknown.map((role) => unknownRole(role, cluster));
  if (details === null) return { pool: null, notes: [...notes, ...unknown] };
  const servers = cluster.servers.length === 0 ? [cluster.fqdn] : cluster.servers;
  const candidate = {
    kind: found.kind,
    fqdn: cluster.fqdn,
    site: site?.name ?? (cluster.siteId || firstSiteId),
    servers: servers.map((fqdn) => ({ fqdn })),
    ...details,
  };
  const parsed = parseForPeople(poolSchema, candidate, "document");
  if (!parsed.ok) {
    const leftOut = parsed.problems.map((problem) =>
      notUnderstood(
        importNotes.pool.leftOut({
          kind: importNotes.kinds[found.kind],
          fqdn: cluster.fqdn,
          problem,
        }),
      ),
    );
    return { pool: null, notes: [...leftOut, ...unknown] };
  }
  const pool = parsed.value;
  const machines = cluster.servers.length === 0 ? [withoutMachines(cluster)] : [];
  return { pool, notes: [poolNote(pool, found.kind, found.because), ...machines, ...notes, ...unknown] };
}

function poolNote(pool: Pool, kind: PoolKind, because: Message | null): Note {
  const { concluded, several, single } = importNotes.pool;
  const servers = pool.servers.map(({ fqdn }) => fqdn);
  const what = { fqdn: pool.fqdn, kind: importNotes.kinds[kind] };
  const alone = servers.length === 1 && servers[0] === pool.fqdn;
  const said = alone ? single(what) : several({ ...what, count: servers.length, servers });
  return because === null ? understood(said) : guessed(concluded({ pool: said, because }));
}

function withoutMachines({ fqdn }: TopologyCluster): Note {
  return guessed(importNotes.pool.withoutMachines({ fqdn }));
}

/** Databases, file shares and what KeySpec knows nothing about. */
function withoutPool(cluster: TopologyCluster, installed: readonly TopologyService[]): readonly Note[] {
  const roles = [...new Set(installed.map(({ role }) => role))];
  const plain = roles.filter((role) => withoutCertificate.test(role));
  return [
    ...(plain.length === 0
      ? []
      : [understood(importNotes.pool.withoutCertificate({ fqdn: cluster.fqdn, services: plain }))]),
    ...roles.filter((role) => !withoutCertificate.test(role)).map((role) => unknownRole(role, cluster)),
  ];
}

function unknownRole(role: string, { fqdn }: TopologyCluster): Note {
  const { nameless, unknown } = importNotes.services;
  return notUnderstood(role === "" ? nameless({ fqdn }) : unknown({ role, fqdn }));
}

/** Services that stand on nothing which the document describes. */
function strayNotes({ clusters, services }: TopologyDocument): readonly Note[] {
  const known = new Set(clusters.map(({ id }) => id));
  const stray = new Set(
    services.filter(({ clusterId }) => clusterId === null || !known.has(clusterId)).map(({ role }) => role),
  );
  return [...stray].map((role) => notUnderstood(importNotes.services.stray({ role })));
}

function signInNotes(pools: readonly Pool[]): readonly Note[] {
  const names = pools.flatMap((pool) => ("automaticSignIn" in pool ? pool.fqdn : []));
  if (names.length === 0) return [];
  return [guessed(importNotes.pool.signIn({ pools: names }))];
}
