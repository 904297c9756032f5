import { citationNotes } from "../../catalogue/citation-notes.ts";
import { planErrors } from "../../errors/definitions/plans.ts";
import { nameProblem } from "../../names/name-problem.ts";
import { inSafeOrder } from "../../names/order.ts";
import { typedName } from "../../names/typed-name.ts";
import { messages } from "../../text/localise.ts";
import type { CertificateDefinition, PlannedName, RoleInput } from "../types.ts";

const texts = messages("roles.planning.names", { addedByHand: "Added by you." });

/** Names that the user put into or took out of certificates, in any case. */
export type NameChanges = { readonly addedNames?: readonly string[]; readonly removedNames?: readonly string[] };

/**
 * The names of one certificate as the user wants them: the common name among them, none twice, in the safe order.
 *
 * @param changes what applies to every certificate of the run
 * @param own what applies to this one alone, after that
 * @throws AppError PLAN_INCOMPLETE, PLAN_NAME_UNUSABLE
 */
export function planNames(
  certificate: CertificateDefinition,
  input: RoleInput,
  commonName: string,
  changes: NameChanges,
  own: NameChanges | undefined,
): readonly PlannedName[] {
  const { deployment, server } = input;
  const planned = withoutDuplicates(certificate.names(input));
  const names = [changes, own ?? {}].reduce<readonly PlannedName[]>(
    (all, each) => changedNames(all, each, commonName),
    planned,
  );
  return inSafeOrder(names, { commonName, server, sipDomains: deployment.sipDomains });
}

/** Of two entries with one name the required one stays, then the one that is in. */
function withoutDuplicates(names: readonly PlannedName[]): readonly PlannedName[] {
  const seen = new Map<string, PlannedName>();
  for (const name of names) {
    const folded = lowerCase(name);
    const first = seen.get(folded.name);
    if (first === undefined || weight(folded) > weight(first)) seen.set(folded.name, folded);
  }
  return [...seen.values()];
}

function lowerCase(planned: PlannedName): PlannedName {
  const { wildcard } = planned;
  const name = planned.name.toLowerCase();
  return wildcard === undefined ? { ...planned, name } : { ...planned, name, wildcard: wildcard.toLowerCase() };
}

function weight({ need, included }: PlannedName): number {
  return (need === "required" ? 2 : 0) + (included ? 1 : 0);
}

/**
 * Names of a plan after somebody’s changes, in the order of the plan, added ones last.
 *
 * @throws AppError PLAN_INCOMPLETE, PLAN_NAME_UNUSABLE
 */
export function changedNames(
  names: readonly PlannedName[],
  changes: NameChanges,
  commonName: string,
): readonly PlannedName[] {
  const added = new Set((changes.addedNames ?? []).map(checkAddedName));
  const removed = new Set((changes.removedNames ?? []).map(typedName));
  if (removed.has(commonName)) {
    throw planErrors.commonNameRemoved({ name: commonName });
  }
  const known = new Set(names.map(({ name }) => name));
  const all = [...names, ...[...added].filter((name) => !known.has(name)).map(addedByHand)];
  return all.map((name) => asChosen(name, added, removed));
}

function asChosen(name: PlannedName, added: ReadonlySet<string>, removed: ReadonlySet<string>): PlannedName {
  if (removed.has(name.name)) return name.included ? { ...name, included: false, byUser: "removed" } : name;
  return added.has(name.name) ? { ...name, included: true, byUser: "added" } : name;
}

function addedByHand(name: string): PlannedName {
  return {
    name,
    need: "optional",
    included: true,
    reason: texts.addedByHand,
    citation: { document: "KeySpec", note: citationNotes.ownChoice },
  };
}

/** Returns the name in lower case. Throws PLAN_NAME_UNUSABLE with the reason in words. */
function checkAddedName(name: string): string {
  const folded = typedName(name);
  const problem = nameProblem(folded);
  if (problem === null) return folded;
  throw planErrors.addedNameUnusable({ problem });
}
