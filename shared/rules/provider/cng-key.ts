import { type KeyHolder, keyHolderOf, moveElsewhere, textsByHolder } from "../key-holder-of.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import type { Evidence, FactPath, Rule, RuleProblem } from "../types.ts";

/** The texts of a rule about CNG keys, which differ in the reason alone. */
export function cngKeyTexts<const Why extends string>(why: Why) {
  return textsByHolder("The private key is a CNG key, in “{provider}”.", why, {
    ...moveElsewhere,
    inPfx: "Convert the PFX with KeySpec, then import the result with the command that it shows.",
  });
}

/** Those rules ask something only where the key's provider is named. */
export const appliesToNamedProvider: Rule["applies"] = (evidence) => keyPlaceOf(evidence)?.provider != null;

/** The problem of a CNG key; [] where the key is not known to be one. */
export function checkCngKey(
  evidence: Evidence,
  problem: (name: KeyHolder, args: { readonly provider: string }, at: FactPath) => RuleProblem,
): readonly RuleProblem[] {
  const place = keyPlaceOf(evidence);
  if (place?.provider == null || place.generation !== "cng") return [];
  const { provider } = place;
  return [problem(keyHolderOf(evidence), { provider }, `${place.at}.provider`)];
}
