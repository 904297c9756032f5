import { takeInventory } from "#shared/inventory/take-inventory.ts";
import { largeDeployment, largeInventory } from "#shared/inventory/testing/large-fleet.ts";
import { median } from "./measure.ts";

/** Pools of ten servers each, and files with certificates. */
const fleets = [
  [25, 1_500],
  [50, 3_000],
  [100, 6_000],
] as const;

/** Lines that say how long the inventory of a fleet takes: twice the fleet takes twice the time. */
export function benchFleetInventory(rounds: number): readonly string[] {
  return fleets.map(([pools, files]) => {
    const input = largeInventory(largeDeployment(pools, 10), files);
    const times = Array.from({ length: rounds }, () => {
      const begin = performance.now();
      takeInventory(input);
      return performance.now() - begin;
    });
    return `${pools} pools, ${pools * 10} servers, ${files} certificates: ${Math.round(median(times))} ms`;
  });
}
