import { generationOf } from "../catalogue/providers/index.ts";
import type { ProviderGeneration } from "../catalogue/providers/types.ts";
import { presentValue } from "../facts/part.ts";
import type { Evidence, FactPath } from "./types.ts";

/** Where the file says that the private key lives or shall live. */
export type KeyPlace = {
  /** null: the file holds the key but names no provider. */
  readonly provider: string | null;
  readonly generation: ProviderGeneration | "unknown";
  /** `not-seen`: it is inside the encrypted key of a PFX that stayed closed. */
  readonly keySpec: "AT_KEYEXCHANGE" | "AT_SIGNATURE" | "ambiguous" | "not-seen" | null;
  readonly at: FactPath;
};

/** From the key bag of a PFX, or from the provider attribute of a request; null: the file says nothing about the key. */
export function keyPlaceOf({ key, locked, request }: Evidence): KeyPlace | null {
  if (key !== null) return { ...providerOf(key), keySpec: key.keySpec, at: "key" };
  if (locked?.key != null) return { ...providerOf(locked.key), keySpec: "not-seen", at: "locked.key" };
  const csp = request === null ? null : presentValue(request.enrolmentCsp);
  if (csp === null) return null;
  const keySpecs = { 0: null, 1: "AT_KEYEXCHANGE", 2: "AT_SIGNATURE" } as const;
  return {
    provider: csp.provider,
    generation: generationOf(csp.provider),
    keySpec: keySpecs[csp.keySpec],
    at: "request.enrolmentCsp",
  };
}

function providerOf({ provider }: { readonly provider: string | null }): Pick<KeyPlace, "provider" | "generation"> {
  return { provider, generation: provider === null ? "unknown" : generationOf(provider) };
}

/** Whether the file puts the key into CryptoAPI, as far as it says, and shows its KeySpec. */
export function showsKeySpec(evidence: Evidence): boolean {
  const place = keyPlaceOf(evidence);
  return place !== null && place.generation !== "cng" && place.keySpec !== "not-seen";
}
