import { describe, expect, it } from "vitest";
import { findCertificates } from "./find-certificates.ts";
import { allNamesOf } from "./meant-plans.ts";
import { mostCandidates, planIndex } from "./plan-index.ts";
import { takeInventory } from "./take-inventory.ts";
import { largeDeployment, largeInventory } from "./testing/large-fleet.ts";

/** Comparisons of certificates with plans that an inventory makes. */
function comparisons(pools: number, files: number): { readonly all: number; readonly most: number } {
  const { plans, sources, now } = largeInventory(largeDeployment(pools, 10), files);
  const index = planIndex(plans);
  const counts = findCertificates(sources, now).map(
    ({ sightings: [{ evidence }] }) => index.naming(allNamesOf(evidence)).length,
  );
  return { all: counts.reduce((sum, count) => sum + count, 0), most: Math.max(...counts) };
}

describe("the inventory of a large deployment", () => {
  it("compares each certificate with a few plans, however many there are", () => {
    const small = comparisons(10, 600);
    const large = comparisons(40, 2_400);
    expect(large.most).toBeLessThanOrEqual(mostCandidates);
    expect(large.all / small.all).toBeLessThan(4.4);
  });

  it("has every certificate in its place", () => {
    const inventory = takeInventory(largeInventory(largeDeployment(10, 10), 320));
    const empty = inventory.places.filter(({ current }) => current === null).map(({ plan }) => plan.role);
    expect([...new Set(empty)]).toEqual([]);
    expect(inventory.unplaced).toEqual([]);
  });
});
