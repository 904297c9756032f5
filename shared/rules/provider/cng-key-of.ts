import { keyPlaceOf } from "../key-place-of.ts";
import type { Evidence, FactPath } from "../types.ts";

type CngKey = { readonly provider: string; readonly at: FactPath; readonly text: "inPfx" | "inRequest" };

/** The provider of a CNG key, and which of a rule's texts speaks of it; null: the key is not known to be one. */
export function cngKeyOf(evidence: Evidence): CngKey | null {
  const place = keyPlaceOf(evidence);
  if (place?.provider == null || place.generation !== "cng") return null;
  return {
    provider: place.provider,
    at: `${place.at}.provider`,
    text: evidence.request === null ? "inPfx" : "inRequest",
  };
}
