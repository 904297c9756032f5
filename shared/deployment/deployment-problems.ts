import { sameName } from "../names/match.ts";
import type { PlanProblem } from "../roles/plan-problems.ts";
import type { Deployment } from "./model.ts";
import { sipDomainsWithoutMeetUrl } from "./names.ts";
import type { Pool } from "./pools.ts";

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
    ...pairsOf(pools).flatMap(sharedExternal),
    ...pairsOf(pools).flatMap(sharedInternal),
    ...withoutMeetUrl(deployment),
  ];
}

/** Each two different entries once. */
function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}

function poolsTwice({ pools }: Deployment): readonly PlanProblem[] {
  return pairsOf(pools)
    .filter(([one, other]) => one.kind === other.kind && sameName(one.fqdn, other.fqdn))
    .map(([{ fqdn }]) => ({
      severity: "error",
      what: `The pool ${fqdn} stands in the deployment twice.`,
      why: "A name belongs to one pool; of two plans with one name KeySpec keeps one.",
      fix: "Put the servers of both entries into one.",
      at: "pools",
    }));
}

function serversTwice({ pools }: Deployment): readonly PlanProblem[] {
  return pairsOf(pools)
    .filter(([one, other]) => one.kind === other.kind && !sameName(one.fqdn, other.fqdn))
    .flatMap(([one, other]) =>
      one.servers
        .filter(({ fqdn }) => other.servers.some((server) => sameName(server.fqdn, fqdn)))
        .map(({ fqdn }) => ({
          severity: "error",
          what: `The server ${fqdn} stands in two pools, ${one.fqdn} and ${other.fqdn}.`,
          why: "A server belongs to one pool of its kind; of two plans for one server KeySpec keeps one.",
          fix: "Take it out of the pool that it does not belong to.",
          at: "pools",
        })),
    );
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

function sharedExternal([one, other]: readonly [WebPool, WebPool]): readonly PlanProblem[] {
  if (!sameName(one.webServices.external, other.webServices.external)) return [];
  const director = one.kind === "director" ? one : other.kind === "director" ? other : null;
  const pool = director === one ? other : one;
  return [
    {
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
    },
  ];
}

function sharedInternal([one, other]: readonly [WebPool, WebPool]): readonly PlanProblem[] {
  if (!sameName(one.webServices.internal, other.webServices.internal)) return [];
  return [
    {
      severity: "error",
      what: `${one.fqdn} and ${other.fqdn} share the internal web services name ${one.webServices.internal}.`,
      why: "The name must be unique among all Front End pools, Directors and Director pools.",
      fix: "Give each its own name in Topology Builder, and correct the deployment.",
      at: "pools",
    },
  ];
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
