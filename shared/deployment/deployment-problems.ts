import { foldedName, sameName } from "../names/match.ts";
import type { PlanProblem } from "../roles/planning/types.ts";
import { defineProblems } from "../text/define-problems.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { Deployment } from "./model.ts";
import { sipDomainsWithoutMeetUrl } from "./names.ts";
import type { Pool } from "./pools.ts";
import { simpleUrlProblems } from "./simple-url-problems.ts";
import { isTenantDomain } from "./tenant-domain.ts";

const correct = "Give each its own name in Topology Builder, and correct the deployment.";

const problems = defineProblems("deploymentProblems", {
  poolTwice: {
    what: "The pool {pool} is in the deployment {times, plural, =2 {twice} other {# times}}.",
    why: "A name belongs to one pool; of two plans with one name KeySpec keeps one.",
    fix: "Put the servers of all entries into one.",
  },
  serverTwice: {
    what: "The server {server} is in {count, plural, =2 {two} other {#}} pools, {pools}.",
    why: "A server belongs to one pool of its kind; of two plans for one server KeySpec keeps one.",
    fix: "Take it out of the pools that it does not belong to.",
  },
  sameInsideAndOutside: {
    what: "The web services of {pool} have one name inside and outside: {name}.",
    why: "The external name must differ from the internal one: clients tell by the name which web site they reach.",
    fix: "Give the external web services a name of their own in Topology Builder, and correct the deployment.",
  },
  standardOverride: {
    what: "The internal web services of the Standard Edition server {pool} are called {name}.",
    why: "On a Standard Edition server that name is always the server’s own; Topology Builder allows no other.",
    fix: "Enter {pool} as the internal web services name.",
  },
  sharedExternal: {
    what: "{pool} and {other} share the external web services name {name}.",
    why: "The name must be unique: it is what tells the pools apart from outside.",
    fix: correct,
  },
  directorExternal: {
    what: "The Director {director} has the external web services name of {pool}: {name}.",
    why: "The two must differ: the name is what tells them apart from outside.",
    fix: correct,
  },
  sharedInternal: {
    what: "{pool} and {other} share the internal web services name {name}.",
    why: "The name must be unique among all pools with web services.",
    fix: correct,
  },
  tenantDomain: {
    what: "The SIP domain {domain} is Microsoft’s, for your online tenant.",
    why: "No public authority signs its names for you, and users of the servers here do not sign in with it.",
    fix: "Take it out of the deployment. Its names are left out of the certificates for the internet.",
  },
  withoutMeetUrl: {
    what: "The SIP domain {domain} has no Meet URL.",
    why: "Every SIP domain needs one, and its host must be in the certificates of the web services.",
    fix: "Add the Meet URL. A topology document does not carry simple URLs; Get-CsSimpleUrlConfiguration shows them.",
  },
});

const texts = messages("deploymentProblems", { more: "{count, number} more" });

const ofAllWebServices: Concern = { kind: "webServices", of: null };

/** Pools that one sentence names. */
const mostNames = 5;

type WebPool = Extract<Pool, { readonly webServices: unknown }>;

/** What of a deployment a problem is about. */
export type Concern = {
  /** `webServices`: of the certificates that hold names of web services, those of these pools; `sipDomains`: of those with names in them. */
  readonly kind: "pools" | "webServices" | "sipDomains";
  /** Names of pools or SIP domains; null: of all. */
  readonly of: readonly string[] | null;
};
export type DeploymentProblem = PlanProblem & { readonly concerns: Concern };

/**
 * What a deployment has wrong that no certificate can mend: web services names that collide, pools entered twice, SIP domains
 * without a Meet URL, simple URLs that nobody can reach (roles.md §1, §17). [] when nothing needs a word. None of it stops a plan.
 */
export function deploymentProblems(deployment: Deployment): readonly DeploymentProblem[] {
  const pools = deployment.pools.filter((pool): pool is WebPool => "webServices" in pool);
  return [
    ...poolsTwice(deployment),
    ...serversTwice(deployment),
    ...pools.flatMap(sameInsideAndOutside),
    ...pools.flatMap(standardOverride),
    ...pairsWithOne(pools, ({ webServices }) => webServices.external).map(sharedExternal),
    ...pairsWithOne(pools, ({ webServices }) => webServices.internal).map(sharedInternal),
    ...tenantDomains(deployment),
    ...(pools.length === 0 ? [] : withoutMeetUrl(deployment)),
    ...simpleUrlProblems(deployment).map((problem) => ({ ...problem, concerns: ofAllWebServices })),
  ];
}

/** Several entries with one name, without regard to case; those with a name of their own are left out. */
function groupsWithOne<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = Map.groupBy(items, (item) => foldedName(nameOf(item)));
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** The first entry with a name beside each other one with the same. */
function pairsWithOne<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly (readonly [Item, Item])[] {
  return groupsWithOne(items, nameOf).flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((other) => [first, other] as const),
  );
}

function ofPools(...of: readonly string[]): { readonly at: string; readonly concerns: Concern } {
  return { at: "pools", concerns: { kind: "pools", of } };
}

function ofWebServices(...of: readonly WebPool[]): { readonly at: string; readonly concerns: Concern } {
  return { at: "pools", concerns: { kind: "webServices", of: of.map(({ fqdn }) => fqdn) } };
}

function poolsTwice({ pools }: Deployment): readonly DeploymentProblem[] {
  return groupsWithOne(pools, ({ kind, fqdn }) => `${kind} ${fqdn}`).flatMap((group): readonly DeploymentProblem[] => {
    const [first] = group;
    if (first === undefined) return [];
    const args = { pool: first.fqdn, times: group.length };
    return [{ severity: "error", ...problems.poolTwice(args), ...ofPools(first.fqdn) }];
  });
}

function serversTwice({ pools }: Deployment): readonly DeploymentProblem[] {
  const places = pools.flatMap((pool) => pool.servers.map(({ fqdn }) => ({ fqdn, pool })));
  return groupsWithOne(places, ({ fqdn, pool }) => `${pool.kind} ${fqdn}`).flatMap(
    (group): readonly DeploymentProblem[] => {
      const names = [...new Map(group.map(({ pool }) => [foldedName(pool.fqdn), pool.fqdn])).values()];
      const [place] = group;
      if (place === undefined || names.length < 2) return [];
      const args = { server: place.fqdn, count: names.length, pools: some(names) };
      return [{ severity: "error", ...problems.serverTwice(args), ...ofPools(...names) }];
    },
  );
}

/** Some names, and how many more there are. */
function some(names: readonly string[]): readonly (string | Message)[] {
  if (names.length <= mostNames) return names;
  return [...names.slice(0, mostNames), texts.more({ count: names.length - mostNames })];
}

/** A warning: real topologies have it, above all with a Standard Edition server (roles.md §14.2). */
function sameInsideAndOutside(pool: WebPool): readonly DeploymentProblem[] {
  const { fqdn, webServices } = pool;
  if (!sameName(webServices.internal, webServices.external)) return [];
  const args = { pool: fqdn, name: webServices.external };
  return [{ severity: "warning", ...problems.sameInsideAndOutside(args), ...ofWebServices(pool) }];
}

function standardOverride(pool: WebPool): readonly DeploymentProblem[] {
  const { fqdn, kind, webServices } = pool;
  if (kind !== "standard-front-end" || sameName(webServices.internal, fqdn)) return [];
  const args = { pool: fqdn, name: webServices.internal };
  return [{ severity: "warning", ...problems.standardOverride(args), ...ofWebServices(pool) }];
}

function sharedExternal([one, other]: readonly [WebPool, WebPool]): DeploymentProblem {
  const director = one.kind === "director" ? one : other.kind === "director" ? other : null;
  const pool = director === one ? other : one;
  const name = one.webServices.external;
  const sentences =
    director === null
      ? problems.sharedExternal({ pool: one.fqdn, other: other.fqdn, name })
      : problems.directorExternal({ director: director.fqdn, pool: pool.fqdn, name });
  return { severity: "error", ...sentences, ...ofWebServices(one, other) };
}

function sharedInternal([one, other]: readonly [WebPool, WebPool]): DeploymentProblem {
  const args = { pool: one.fqdn, other: other.fqdn, name: one.webServices.internal };
  return { severity: "error", ...problems.sharedInternal(args), ...ofWebServices(one, other) };
}

function tenantDomains({ sipDomains }: Deployment): readonly DeploymentProblem[] {
  return sipDomains.filter(isTenantDomain).map((domain) => ({
    severity: "warning",
    ...problems.tenantDomain({ domain }),
    at: "sipDomains",
    concerns: { kind: "sipDomains", of: [domain] },
  }));
}

/** Of a deployment with web services: Cisco’s nodes alone have no meetings of Lync. */
function withoutMeetUrl(deployment: Deployment): readonly DeploymentProblem[] {
  return sipDomainsWithoutMeetUrl(deployment)
    .filter((domain) => !isTenantDomain(domain))
    .map((domain) => ({
      severity: "warning",
      ...problems.withoutMeetUrl({ domain }),
      at: "simpleUrls",
      concerns: ofAllWebServices,
    }));
}
