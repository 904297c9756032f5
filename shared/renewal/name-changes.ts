import type { Renewal, RenewalName } from "./renewal.ts";

/** The names of a renewal as changes to its plan: put in what only the certificate in use has, leave out what somebody decided against. */
export type RenewalChanges = { readonly addedNames: readonly string[]; readonly removedNames: readonly string[] };

/** The changes that make the plan of a renewal ask for exactly the names that it includes. */
export function nameChangesOf({ names }: Pick<Renewal, "names">): RenewalChanges {
  return {
    addedNames: names.filter((one) => one.included && !isPlanned(one)).map(({ name }) => name),
    // What the plan does not know need not be taken out of it, and would stay out for good.
    removedNames: names.filter((one) => !one.included && isKnown(one)).map(({ name }) => name),
  };
}

function isPlanned({ state }: RenewalName): boolean {
  return state === "kept" || state === "gained";
}

function isKnown(one: RenewalName): boolean {
  return isPlanned(one) || one.state === "unneeded";
}
