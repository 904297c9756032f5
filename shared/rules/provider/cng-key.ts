import { keyPlaceOf } from "../key-place-of.ts";
import type { Evidence, FactPath, Rule, RuleProblem } from "../types.ts";

const what = "The private key is a CNG key, in “{provider}”.";

/** The texts of a rule about CNG keys, which differ in the reason alone. */
export function cngKeyTexts<const Why extends string>(why: Why) {
  return {
    inPfx: { what, why, fix: "Convert the PFX with KeySpec, then import the result with the command that it shows." },
    inStore: {
      what,
      why,
      fix: "Export the certificate with its private key as a PFX, convert it with KeySpec, and import the result with the command that it shows. Where the key is not exportable, request a new certificate.",
    },
    inRequest: {
      what,
      why,
      fix: "Make the request again with “Microsoft RSA SChannel Cryptographic Provider”, with KeySpec or with the product’s own tools.",
    },
  } as const;
}

/** Those rules ask something only where the key's provider is named. */
export const appliesToNamedProvider: Rule["applies"] = (evidence) => keyPlaceOf(evidence)?.provider != null;

/** The problem of a CNG key; [] where the key is not known to be one. */
export function checkCngKey(
  evidence: Evidence,
  problem: (name: "inPfx" | "inStore" | "inRequest", args: { readonly provider: string }, at: FactPath) => RuleProblem,
): readonly RuleProblem[] {
  const place = keyPlaceOf(evidence);
  if (place?.provider == null || place.generation !== "cng") return [];
  const { provider } = place;
  const unlessStored = evidence.request === null ? "inPfx" : "inRequest";
  return [problem(evidence.printed === null ? unlessStored : "inStore", { provider }, `${place.at}.provider`)];
}
