import { targetById } from "#shared/catalogue/targets/index.ts";
import { plainTitle } from "#shared/catalogue/targets/plain-targets.ts";
import { toOptions } from "../options/to-options.ts";
import { type ConvertFields, optionsInUse, outPasswordChoiceOf } from "./fields.ts";

/** What of the form decides whether a choice that is folded away differs from what it is without being chosen. */
export type MoreFields = Pick<ConvertFields, "target" | "outPasswordChoice" | "options">;

/**
 * Whether something is chosen that is folded away as a rule: another target, a password of its own for the new file, an option.
 *
 * @param files how many are chosen
 */
export function isMoreChosen(fields: MoreFields, files: number): boolean {
  if (plainTitle(fields.target) === null || outPasswordChoiceOf(fields) !== "same") return true;
  return Object.keys(toOptions(optionsInUse(fields), targetById(fields.target), files)).length > 0;
}
