import { nameProblem } from "#shared/names/name-problem.ts";
import { splitNames } from "#shared/names/split-names.ts";
import type { PlannedName } from "#shared/roles/types.ts";
import type { Message } from "#shared/text/message.ts";

/** The user's changes to the names of a plan. */
export type NameChanges = { readonly addedNames: readonly string[]; readonly removedNames: readonly string[] };

export const untouched: NameChanges = { addedNames: [], removedNames: [] };

/** Puts a planned name in or takes it out. A name that was added by hand goes away when it is taken out. */
export function toggleName(changes: NameChanges, planned: PlannedName, included: boolean): NameChanges {
  const added = changes.addedNames.filter((name) => name !== planned.name);
  const removed = changes.removedNames.filter((name) => name !== planned.name);
  const listed = included ? changes.removedNames : changes.addedNames;
  // A name that stands in the other list is as the plan has it once it is off that list.
  if (listed.includes(planned.name)) return { addedNames: added, removedNames: removed };
  return included
    ? { addedNames: [...added, planned.name], removedNames: removed }
    : { addedNames: added, removedNames: [...removed, planned.name] };
}

/** What became of typed or pasted names: those that can stand in a certificate are in, the others are left to be corrected. */
type AddedNames = {
  readonly changes: NameChanges;
  /** What could not be added, as typed; "": nothing. */
  readonly left: string;
  /** Why, one sentence for each. */
  readonly problems: readonly Message[];
};

/** Adds the names of a typed or pasted list, each checked on its own. */
export function addNames(changes: NameChanges, typed: string): AddedNames {
  const names = splitNames(typed);
  if (names.length === 0) return { changes, left: "", problems: [nameProblem("")].flatMap((problem) => problem ?? []) };
  const checked = names.map((name) => ({ name, problem: nameProblem(name) }));
  const good = checked.flatMap(({ name, problem }) => (problem === null ? name : []));
  return {
    changes: {
      addedNames: [...new Set([...changes.addedNames, ...good])],
      removedNames: changes.removedNames.filter((removed) => !good.includes(removed)),
    },
    left: checked.flatMap(({ name, problem }) => (problem === null ? [] : name)).join(", "),
    problems: checked.flatMap(({ problem }) => problem ?? []),
  };
}
