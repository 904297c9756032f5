import { nameProblem } from "#shared/names/name-problem.ts";
import type { PlannedName } from "#shared/roles/types.ts";

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

/** Adds a typed name, or says in words why it cannot stand in a certificate. */
export function addName(
  changes: NameChanges,
  typed: string,
): { readonly changes: NameChanges; readonly problem: string | null } {
  const name = typed.trim().toLowerCase();
  const problem = nameProblem(name);
  if (problem !== null) return { changes, problem };
  return {
    changes: {
      addedNames: [...new Set([...changes.addedNames, name])],
      removedNames: changes.removedNames.filter((removed) => removed !== name),
    },
    problem: null,
  };
}
