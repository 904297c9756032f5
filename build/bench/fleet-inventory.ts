import type { Deployment } from "#shared/deployment/model.ts";
import { certificatesInPlace } from "#shared/inventory/places-of-certificates.ts";
import { type InventoryInput, takeInventory } from "#shared/inventory/take-inventory.ts";
import { largeDeployment, largeInventory } from "#shared/inventory/testing/large-fleet.ts";
import type { Inventory } from "#shared/inventory/types.ts";
import { renewalsOf } from "#shared/renewal/renewals-of.ts";
import { deploymentReport } from "#shared/report/deployment/deployment-report.ts";
import { trustMap } from "#shared/trust/trust-map.ts";
import { median } from "./measure.ts";

/** Pools of ten servers each, and files with certificates. */
const fleets = [
  [25, 1_500],
  [50, 3_000],
  [100, 6_000],
] as const;

/** A fleet, and what its files hold. */
type Fleet = { readonly deployment: Deployment; readonly input: InventoryInput; readonly inventory: Inventory };

/** What is worked out of a fleet, each from what was there before it. */
const steps: Readonly<Record<string, (fleet: Fleet) => unknown>> = {
  inventory: ({ input }) => takeInventory(input),
  map: ({ deployment, inventory }) => trustMap({ deployment, certificates: certificatesInPlace(inventory) }),
  renewal: ({ inventory, input: { now } }) => renewalsOf(inventory, { within: null, faulty: true, now }),
  report: ({ deployment, inventory, input: { now } }) =>
    deploymentReport({
      deployment,
      inventory,
      guests: new Map(),
      version: "0",
      madeAt: now,
      madeWith: { text: "bench", args: {} },
    }),
};

/**
 * Lines that say how long inventory, map, renewal and report of a fleet take: twice the fleet takes twice the time. Wanted: 2 s for
 * 50 pools.
 */
export function benchFleetInventory(rounds: number): readonly string[] {
  return fleets.map(([pools, files]) => {
    const deployment = largeDeployment(pools, 10);
    const input = largeInventory(deployment, files);
    const fleet = { deployment, input, inventory: takeInventory(input) };
    const times = Object.entries(steps).map(
      ([step, work]) => `${step} ${millisecondsOf(() => work(fleet), rounds)} ms`,
    );
    return `${pools} pools, ${pools * 10} servers, ${files} certificates: ${times.join(", ")}`;
  });
}

/** Processor time: the clock would tell what else the computer does. */
function millisecondsOf(work: () => unknown, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const begin = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1_000;
  });
  return Math.round(median(times));
}
