import { targetById } from "#shared/catalogue/targets/index.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { hasPlaceFor } from "#shared/catalogue/targets/without-place.ts";
import { limits } from "#shared/limits.ts";
import { text } from "../text.ts";
import type { OptionFields } from "./fields.ts";
import { remarksByOption } from "./remarks-by-option.ts";
import { friendlyNameChoice, toOptions } from "./to-options.ts";

/** The longest name of a provider that the contract takes. */
const longestProvider = 200;

/** A field of the options and the sentence beside it. */
export type OptionProblem = { readonly field: keyof OptionFields; readonly message: string };

/** What keeps the options from working with the target; empty: nothing. Fields that the target does not show have no problems. */
export function optionFieldProblems(fields: OptionFields, targetId: TargetId, files: number): readonly OptionProblem[] {
  const target = targetById(targetId);
  const words = text.options.problems;
  const remarks = remarksByOption(target, toOptions(fields, target, files));
  const providerField = fields.provider === "other" ? "providerName" : "provider";
  const problems: OptionProblem[] = [
    ...remarks.provider.problems.map((message) => ({ field: providerField, message }) as const),
    ...remarks.keySpec.problems.map((message) => ({ field: "keySpec", message }) as const),
    ...remarks.iterations.problems.map((message) => ({ field: "iterations", message }) as const),
  ];
  if (hasPlaceFor(target, "provider") && fields.provider === "other") {
    if (fields.providerName.trim() === "") problems.push({ field: "providerName", message: words.noProviderName });
    if (fields.providerName.length > longestProvider) problems.push({ field: "providerName", message: words.longName });
  }
  if (hasPlaceFor(target, "iterations") && !/^\s*\d*\s*$/.test(fields.iterations)) {
    problems.push({ field: "iterations", message: words.notANumber });
  }
  if (hasPlaceFor(target, "friendlyName") && friendlyNameChoice(fields, files) === "other") {
    if (fields.newFriendlyName.trim() === "")
      problems.push({ field: "newFriendlyName", message: words.noFriendlyName });
    if (fields.newFriendlyName.length > limits.friendlyNameCharacters) {
      problems.push({ field: "newFriendlyName", message: words.longName });
    }
  }
  return problems;
}
