import { keyPlaceOf } from "../key-place-of.ts";
import type { Evidence, Problem } from "../types.ts";

/** The problem of a CNG key, told in the words of the product; [] when the key is not known to be one. */
export function cngProblem(evidence: Evidence, why: string): readonly Problem[] {
  const place = keyPlaceOf(evidence);
  if (place?.generation !== "cng") return [];
  return [
    {
      what: `The private key is a CNG key, in “${place.provider}”.`,
      why,
      fix:
        evidence.request === null
          ? "Convert the PFX with KeySpec, then import the result with the command that it shows."
          : "Make the request again with “Microsoft RSA SChannel Cryptographic Provider”, with KeySpec or with the product's own tools.",
      at: `${place.at}.provider`,
    },
  ];
}
