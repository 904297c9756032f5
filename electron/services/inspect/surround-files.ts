import type { Outcome } from "#shared/api/schemas/common.ts";
import type { AroundFacts } from "#shared/facts/around-facts.ts";
import type { Facts } from "#shared/facts/facts.ts";
import type { InspectOutput, SurroundInput } from "../../tasks/kit/types.ts";
import type { Context } from "../kit/context.ts";
import { surroundSets } from "../kit/surround-sets.ts";

/** What became of one file. */
export type Read = { readonly name: string; readonly outcome: Outcome<InspectOutput> };
type Surroundings = Omit<SurroundInput, "sets">;

/**
 * Files that were inspected together say more of each other: an issuer in one file, a revocation list in another. Each item gets what stands
 * around it; where nothing can, no job runs.
 *
 * @param besides read for what they say of the files
 */
export async function surroundFiles(
  context: Pick<Context, "jobs">,
  read: readonly Read[],
  besides: readonly InspectOutput[],
  anchors: SurroundInput["anchors"],
  signal: AbortSignal,
): Promise<readonly Read[]> {
  const outputs = [...read.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : [])), ...besides];
  const surroundings: Surroundings = {
    beside: outputs.flatMap(({ authorities }) => authorities),
    anchors,
    revocation: {
      lists: outputs.flatMap(({ revocation }) => revocation.lists),
      responses: outputs.flatMap(({ revocation }) => revocation.responses),
    },
  };
  if (!mayMatter(surroundings, outputs.length)) return read;
  const sets = read.flatMap(({ outcome }) => (outcome.ok ? outcome.value.own : []));
  const found = await surroundSets(context, { ...surroundings, sets }, signal);
  return attach(read, found);
}

/** The issuers of a single file are its own, and stand in its chain already. */
function mayMatter({ beside, anchors, revocation }: Surroundings, files: number): boolean {
  return (
    anchors !== null || revocation.lists.length + revocation.responses.length > 0 || (files > 1 && beside.length > 0)
  );
}

/** @param found for every item of every file that was read, in order */
function attach(read: readonly Read[], found: readonly (AroundFacts | null)[]): readonly Read[] {
  let next = 0;
  return read.map(({ name, outcome }) => {
    if (!outcome.ok) return { name, outcome };
    const { inspected, own } = outcome.value;
    const arounds = own.map(() => found[next++] ?? null);
    const items = inspected.items.map((facts, index) => withAround(facts, arounds[index] ?? null));
    return { name, outcome: { ok: true, value: { ...outcome.value, inspected: { ...inspected, items } } } };
  });
}

function withAround(facts: Facts, around: AroundFacts | null): Facts {
  if (around === null) return facts;
  switch (facts.kind) {
    case "certificate":
    case "chain":
    case "bundle":
    case "locked-bundle":
    case "printed":
    case "endpoint":
      return { ...facts, around };
    default:
      return facts;
  }
}
