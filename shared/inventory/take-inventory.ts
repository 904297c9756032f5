import type { PendingSummary } from "../api/schemas/request.ts";
import type { CertificatePlan } from "../roles/types.ts";
import { type ChosenLayouts, chooseLayouts } from "./choose-layouts.ts";
import { collectedServers } from "./collected-servers.ts";
import { findCertificates } from "./find-certificates.ts";
import type { InventorySource } from "./inventory-item.ts";
import { togetherInPlaces } from "./judge-places-together.ts";
import { meantPlans, plansOfRequest } from "./meant-plans.ts";
import { occupantsOf } from "./occupants.ts";
import { placeOf } from "./place-of.ts";
import { planIndex } from "./plan-index.ts";
import type { Inventory } from "./types.ts";
import { isOfAuthority, unplacedOf } from "./unplaced.ts";

export type InventoryInput = {
  /** Of every layout (`planEveryLayout`): which one a deployment has, its certificates say. */
  readonly plans: readonly CertificatePlan[];
  /** The layouts that were chosen for requests. */
  readonly layouts: ChosenLayouts;
  readonly sources: readonly InventorySource[];
  /** Those of any deployment; waiting and completed. */
  readonly requests: readonly PendingSummary[];
  /** ISO 8601. */
  readonly now: string;
};

/**
 * What a deployment has of the certificates that it needs: which one is in which place, and what the judge says of it there. The work grows
 * with the number of certificates and plans, not with their product.
 */
export function takeInventory({ plans, layouts, sources, requests, now }: InventoryInput): Inventory {
  const index = planIndex(plans);
  const found = findCertificates(sources, now);
  const byKey = new Map(requests.map((request) => [request.publicKeyFingerprint, request]));
  const meant = new Map(found.map((each) => [each, meantPlans(each, index, byKey)]));
  const requested = requests.map((request) => ({ request, plans: plansOfRequest(request, index) }));
  const said = requested.map((each) => ({ plans: each.plans, isSaid: true }));
  const wanted = chooseLayouts(plans, [...meant.values(), ...said], layouts);
  const occupants = occupantsOf(wanted, new Map([...meant].map(([each, { plans: own }]) => [each, own])));
  const requestsOf = requestsByPlan(requested);
  const servers = collectedServers(sources);
  const byName = new Map(servers.map((each) => [each.server, each]));
  const places = wanted.map((plan) =>
    placeOf(plan, occupants.get(plan.id) ?? [], requestsOf.get(plan.id) ?? [], byName, now),
  );
  const placed = new Set([...occupants.values()].flat());
  const rest = found.filter((each) => !placed.has(each));
  return {
    places,
    unplaced: rest.filter((each) => !isOfAuthority(each)).map((each) => unplacedOf(each, index)),
    authorities: rest.filter(isOfAuthority),
    servers,
    together: togetherInPlaces(places),
  };
}

/** The requests of each plan, the last one first. */
function requestsByPlan(
  requested: readonly { readonly request: PendingSummary; readonly plans: readonly CertificatePlan[] }[],
): ReadonlyMap<string, readonly PendingSummary[]> {
  const pairs = requested
    .toSorted((one, other) => other.request.createdAt.localeCompare(one.request.createdAt))
    .flatMap(({ request, plans }) => plans.map(({ id }) => ({ id, request })));
  const byPlan = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...byPlan].map(([id, each]) => [id, each.map(({ request }) => request)]));
}
