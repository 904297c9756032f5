import type { KeptChoices } from "../../api/schemas/kept-deployments.ts";

/**
 * What stays with a deployment after a run of requests. A run asks about its own roles only: layouts of other roles, names of other
 * certificates and questions that it did not ask stay as they were answered before. For another product everything is answered anew.
 *
 * @param before null: nothing was answered yet
 */
export function mergeAnswers(before: KeptChoices | null, answered: KeptChoices): KeptChoices {
  if (before === null || before.product !== answered.product) return answered;
  const roles = new Set(answered.selections.map(({ role }) => role));
  return {
    ...answered,
    selections: [...before.selections.filter(({ role }) => !roles.has(role)), ...answered.selections],
    answers: { ...before.answers, ...answered.answers },
    nameChanges: { ...before.nameChanges, ...answered.nameChanges },
  };
}
