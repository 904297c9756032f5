import { evidenceOf } from "#shared/judge/evidence.ts";
import type { Evidence } from "#shared/rules/types.ts";
import type { Inspection } from "../inspection.ts";

/** A certificate or request of an inspected file, to be compared with another. */
export type Comparable = {
  /** Tells it from the others of the list. */
  readonly id: string;
  readonly file: string;
  readonly evidence: Evidence;
};

/** Whether there is more than one thing that may be compared; said without looking into each, since there may be thousands. */
export function canCompare(inspections: readonly Inspection[]): boolean {
  const items = inspections.map(({ outcome }) => (outcome.ok ? outcome.value.items.length : 0));
  return items.reduce((sum, count) => sum + count, 0) > 1;
}

/** Everything in the files that can be compared, in their order. */
export function comparablesOf(inspections: readonly Inspection[]): readonly Comparable[] {
  return inspections.flatMap(({ id, name, outcome, at }) =>
    outcome.ok
      ? outcome.value.items
          .flatMap((facts) => evidenceOf(facts, name, at))
          .filter(({ certificate, request }) => certificate !== null || request !== null)
          .map((evidence, index) => ({ id: `${id}-${index}`, file: name, evidence }))
      : [],
  );
}
