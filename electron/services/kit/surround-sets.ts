import type { AroundFacts } from "#shared/facts/around-facts.ts";
import { limits } from "#shared/limits.ts";
import type { SurroundInput } from "../../tasks/kit/types.ts";
import type { Context } from "./context.ts";

/** What stands around the certificates of some items, in their order; one job for every `limits.surroundedItems` of them. */
export async function surroundSets(
  context: Pick<Context, "jobs">,
  { sets, ...surroundings }: SurroundInput,
  signal: AbortSignal,
): Promise<readonly (AroundFacts | null)[]> {
  const found: (AroundFacts | null)[] = [];
  for (let first = 0; first < sets.length; first += limits.surroundedItems) {
    const some = sets.slice(first, first + limits.surroundedItems);
    found.push(...(await context.jobs.run("surround", { ...surroundings, sets: some }, signal)));
  }
  return found;
}
