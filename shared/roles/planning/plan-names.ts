import { AppError } from "../../errors/app-error.ts";
import { limits } from "../../limits.ts";
import { nameProblem } from "../../names/name-problem.ts";
import { inSafeOrder } from "../../names/order.ts";
import type { CertificateDefinition, PlannedName, RoleInput } from "../types.ts";

/** Names that the user put into or took out of certificates, in any case. */
export type NameChanges = { readonly addedNames?: readonly string[]; readonly removedNames?: readonly string[] };

/**
 * The names of one certificate as the user wants them: the common name among them, none twice, in the safe order.
 *
 * @param changes what applies to every certificate of the run
 * @param own what applies to this one alone, after that
 * @throws AppError PLAN_INCOMPLETE, PLAN_NAME_UNUSABLE, DEPLOYMENT_INVALID, LIMIT_COUNT
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
  for (const { name } of planned) checkPlannedName(name, deployment.name);
  const names = [changes, own ?? {}].reduce<readonly PlannedName[]>(
    (all, each) => withChanges(all, each, commonName),
    planned,
  );
  const included = names.filter((name) => name.included).length;
  if (included > limits.subjectAlternativeNames) {
    throw new AppError("LIMIT_COUNT", `The certificate for ${server} would hold ${included} names.`, {
      hint: `KeySpec writes at most ${limits.subjectAlternativeNames}. Use wildcards, or several certificates.`,
    });
  }
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

function withChanges(names: readonly PlannedName[], changes: NameChanges, commonName: string): readonly PlannedName[] {
  const added = new Set((changes.addedNames ?? []).map(checkAddedName));
  const removed = new Set((changes.removedNames ?? []).map((name) => name.trim().toLowerCase()));
  if (removed.has(commonName)) {
    throw new AppError("PLAN_INCOMPLETE", `“${commonName}” is the common name, so it must stay among the names.`, {
      hint: "A name check ignores the common name where the certificate lists other names. Put it back.",
    });
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
    reason: "Added by you.",
    citation: { document: "Your own choice", note: "No document asks for this name in this role." },
  };
}

/** Returns the name in lower case. Throws PLAN_NAME_UNUSABLE with the reason in words. */
function checkAddedName(name: string): string {
  const folded = name.trim().toLowerCase();
  const problem = nameProblem(folded);
  if (problem === null) return folded;
  throw new AppError("PLAN_NAME_UNUSABLE", problem, { hint: "Correct the name, or take it out of the list." });
}

function checkPlannedName(name: string, deploymentName: string): void {
  const problem = nameProblem(name);
  if (problem === null) return;
  throw new AppError("DEPLOYMENT_INVALID", `The deployment “${deploymentName}” gives an unusable name. ${problem}`, {
    hint: "Correct the pool, server or URL that the name comes from.",
  });
}
