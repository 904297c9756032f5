import { foldedName, sameName } from "../names/match.ts";
import type { PlanProblem } from "../roles/planning/plan-problems.ts";
import type { Deployment } from "./model.ts";
import { sipDomainsWithoutMeetUrl } from "./names.ts";
import type { Pool } from "./pools.ts";

/** Pools that one sentence names. */
const mostNames = 5;

type WebPool = Extract<Pool, { readonly webServices: unknown }>;

/**
 * What a deployment has wrong that no certificate can mend: web services names that collide, pools entered twice, SIP domains
 * without a Meet URL (roles.md §1, §17). [] when nothing needs a word. None of it stops a plan.
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
    ...withoutMeetUrl(deployment),
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
  return groupsWithOne(pools, ({ kind, fqdn }) => `${kind} ${fqdn}`).flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : {
          severity: "error" as const,
          what: `The pool ${first.fqdn} stands in the deployment ${others.length === 1 ? "twice" : `${others.length + 1} times`}.`,
          why: "A name belongs to one pool; of two plans with one name KeySpec keeps one.",
          fix: "Put the servers of all entries into one.",
          at: "pools",
        },
  );
}

function serversTwice({ pools }: Deployment): readonly PlanProblem[] {
  const places = pools.flatMap((pool) => pool.servers.map(({ fqdn }) => ({ fqdn, pool })));
  return groupsWithOne(places, ({ fqdn, pool }) => `${pool.kind} ${fqdn}`).flatMap((group) => {
    const names = [...new Map(group.map(({ pool }) => [foldedName(pool.fqdn), pool.fqdn])).values()];
    const [place] = group;
    if (place === undefined || names.length < 2) return [];
    return {
      severity: "error" as const,
      what: `The server ${place.fqdn} stands in ${names.length === 2 ? "two" : names.length} pools, ${listOf(names)}.`,
      why: "A server belongs to one pool of its kind; of two plans for one server KeySpec keeps one.",
      fix: "Take it out of the pools that it does not belong to.",
      at: "pools",
    };
  });
}

/** Some names, and how many more there are. */
function listOf(names: readonly string[]): string {
  const shown = names.length <= mostNames ? names : [...names.slice(0, mostNames), `${names.length - mostNames} more`];
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** A warning: real topologies have it, above all with a Standard Edition server (roles.md §14.2). */
function sameInsideAndOutside({ fqdn, webServices }: WebPool): readonly PlanProblem[] {
  if (!sameName(webServices.internal, webServices.external)) return [];
  return [
    {
      severity: "warning",
      what: `The web services of ${fqdn} have one name inside and outside: ${webServices.external}.`,
      why: "The external name must differ from the internal one: clients tell by the name which web site they reach.",
      fix: "Give the external web services a name of their own in Topology Builder, and correct the deployment.",
      at: "pools",
    },
  ];
}

function standardOverride({ fqdn, kind, webServices }: WebPool): readonly PlanProblem[] {
  if (kind !== "standard-front-end" || sameName(webServices.internal, fqdn)) return [];
  return [
    {
      severity: "warning",
      what: `The internal web services of the Standard Edition server ${fqdn} are called ${webServices.internal}.`,
      why: "On a Standard Edition server that name is always the server's own; Topology Builder allows no other.",
      fix: `Enter ${fqdn} as the internal web services name.`,
      at: "pools",
    },
  ];
}

function sharedExternal([one, other]: readonly [WebPool, WebPool]): PlanProblem {
  const director = one.kind === "director" ? one : other.kind === "director" ? other : null;
  const pool = director === one ? other : one;
  return {
    severity: "error",
    what:
      director === null
        ? `${one.fqdn} and ${other.fqdn} share the external web services name ${one.webServices.external}.`
        : `The Director ${director.fqdn} has the external web services name of ${pool.fqdn}: ${director.webServices.external}.`,
    why:
      director === null
        ? "The name must be unique: the reverse proxy tells the pools apart by it."
        : "The Director's external web services name must be different from that of every Front End pool.",
    fix: "Give each its own name in Topology Builder, and correct the deployment.",
    at: "pools",
  };
}

function sharedInternal([one, other]: readonly [WebPool, WebPool]): PlanProblem {
  return {
    severity: "error",
    what: `${one.fqdn} and ${other.fqdn} share the internal web services name ${one.webServices.internal}.`,
    why: "The name must be unique among all Front End pools, Directors and Director pools.",
    fix: "Give each its own name in Topology Builder, and correct the deployment.",
    at: "pools",
  };
}

function withoutMeetUrl(deployment: Deployment): readonly PlanProblem[] {
  return sipDomainsWithoutMeetUrl(deployment).map((domain) => ({
    severity: "warning",
    what: `The SIP domain ${domain} has no Meet URL.`,
    why: "Every SIP domain needs one, and its host must stand in the certificates of the web services.",
    fix: "Add the Meet URL. A topology document does not carry simple URLs; Get-CsSimpleUrlConfiguration shows them.",
    at: "simpleUrls",
  }));
}
