import { useState } from "react";
import { foldedName } from "#shared/names/match.ts";
import { decideNames, type NameDecisions } from "#shared/renewal/decide-names.ts";
import type { Renewal } from "#shared/renewal/renewal.ts";

/** What somebody decided about the names of renewals, by the id of the renewal. */
export type Decisions = ReadonlyMap<string, NameDecisions>;

const undecided: NameDecisions = new Map();

export type Deciding = {
  readonly decisions: Decisions;
  /** Keeps a name in a renewal, or drops it. */
  readonly decide: (renewal: Renewal, name: string, included: boolean) => void;
};

/** Decisions last as long as the deployment is shown: what was asked for then is kept with the requests. */
export function useDecisions(): Deciding {
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  return {
    decisions,
    decide: ({ id }, name, included) =>
      setDecisions((before) =>
        new Map(before).set(id, new Map(before.get(id) ?? undecided).set(foldedName(name), included)),
      ),
  };
}

/** A renewal as somebody decided about its names. */
export function decided(renewal: Renewal, decisions: Decisions): Renewal {
  return decideNames(renewal, decisions.get(renewal.id) ?? undecided);
}
