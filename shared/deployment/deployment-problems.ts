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
    why: "The name must be unique: the reverse proxy tells the pools apart by it.",
    fix: correct,
  },
  directorExternal: {
    what: "The Director {director} has the external web services name of {pool}: {name}.",
    why: "The Director’s external web services name must be different from that of every Front End pool.",
    fix: correct,
  },
  sharedInternal: {
    what: "{pool} and {other} share the internal web services name {name}.",
    why: "The name must be unique among all Front End pools, Directors and Director pools.",
    fix: correct,
  },
  tenantDomain: {
    what: "The SIP domain {domain} is Microsoft’s, for your online tenant.",
    why: "No public authority signs its names for you, and users of the servers here do not sign in with it; the certificate of a hybrid Edge needs the other SIP domains.",
    fix: "Take it out of the deployment. Its names are left out of the certificates for the internet.",
  },
  withoutMeetUrl: {
    what: "The SIP domain {domain} has no Meet URL.",
    why: "Every SIP domain needs one, and its host must be in the certificates of the web services.",
    fix: "Add the Meet URL. A topology document does not carry simple URLs; Get-CsSimpleUrlConfiguration shows them.",
  },
});

const texts = messages("deploymentProblems", { more: "{count, number} more" });

/** Pools that one sentence names. */
const mostNames = 5;

type WebPool = Extract<Pool, { readonly webServices: unknown }>;

/**
 * What a deployment has wrong that no certificate can mend: web services names that collide, pools entered twice, SIP domains
 * without a Meet URL, simple URLs that nobody can reach (roles.md §1, §17). [] when nothing needs a word. None of it stops a plan.
 */
export function deploymentProblems(deployment: Deployment): readonly PlanProblem[] {
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
    ...simpleUrlProblems(deployment),
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

function poolsTwice({ pools }: Deployment): readonly PlanProblem[] {
  return groupsWithOne(pools, ({ kind, fqdn }) => `${kind} ${fqdn}`).flatMap((group): readonly PlanProblem[] => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ severity: "error", ...problems.poolTwice({ pool: first.fqdn, times: group.length }), at: "pools" }];
  });
}

function serversTwice({ pools }: Deployment): readonly PlanProblem[] {
  const places = pools.flatMap((pool) => pool.servers.map(({ fqdn }) => ({ fqdn, pool })));
  return groupsWithOne(places, ({ fqdn, pool }) => `${pool.kind} ${fqdn}`).flatMap((group): readonly PlanProblem[] => {
    const names = [...new Map(group.map(({ pool }) => [foldedName(pool.fqdn), pool.fqdn])).values()];
    const [place] = group;
    if (place === undefined || names.length < 2) return [];
    const args = { server: place.fqdn, count: names.length, pools: some(names) };
    return [{ severity: "error", ...problems.serverTwice(args), at: "pools" }];
  });
}

/** Some names, and how many more there are. */
function some(names: readonly string[]): readonly (string | Message)[] {
  if (names.length <= mostNames) return names;
  return [...names.slice(0, mostNames), texts.more({ count: names.length - mostNames })];
}

/** A warning: real topologies have it, above all with a Standard Edition server (roles.md §14.2). */
function sameInsideAndOutside({ fqdn, webServices }: WebPool): readonly PlanProblem[] {
  if (!sameName(webServices.internal, webServices.external)) return [];
  const args = { pool: fqdn, name: webServices.external };
  return [{ severity: "warning", ...problems.sameInsideAndOutside(args), at: "pools" }];
}

function standardOverride({ fqdn, kind, webServices }: WebPool): readonly PlanProblem[] {
  if (kind !== "standard-front-end" || sameName(webServices.internal, fqdn)) return [];
  const args = { pool: fqdn, name: webServices.internal };
  return [{ severity: "warning", ...problems.standardOverride(args), at: "pools" }];
}

function sharedExternal([one, other]: readonly [WebPool, WebPool]): PlanProblem {
  const director = one.kind === "director" ? one : other.kind === "director" ? other : null;
  const pool = director === one ? other : one;
  const name = one.webServices.external;
  const sentences =
    director === null
      ? problems.sharedExternal({ pool: one.fqdn, other: other.fqdn, name })
      : problems.directorExternal({ director: director.fqdn, pool: pool.fqdn, name });
  return { severity: "error", ...sentences, at: "pools" };
}

function sharedInternal([one, other]: readonly [WebPool, WebPool]): PlanProblem {
  const args = { pool: one.fqdn, other: other.fqdn, name: one.webServices.internal };
  return { severity: "error", ...problems.sharedInternal(args), at: "pools" };
}

function tenantDomains({ sipDomains }: Deployment): readonly PlanProblem[] {
  return sipDomains
    .filter(isTenantDomain)
    .map((domain) => ({ severity: "warning", ...problems.tenantDomain({ domain }), at: "sipDomains" }));
}

/** Of a deployment with web services: Cisco’s nodes alone have no meetings of Lync. */
function withoutMeetUrl(deployment: Deployment): readonly PlanProblem[] {
  return sipDomainsWithoutMeetUrl(deployment)
    .filter((domain) => !isTenantDomain(domain))
    .map((domain) => ({
      severity: "warning",
      ...problems.withoutMeetUrl({ domain }),
      at: "simpleUrls",
    }));
}
