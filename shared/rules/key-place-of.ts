import { generationOf } from "../catalogue/providers/index.ts";
import type { ProviderGeneration } from "../catalogue/providers/types.ts";
import { presentValue } from "../facts/part.ts";
import type { Evidence, FactPath } from "./types.ts";

/** Where the file says that the private key lives or shall live. */
export type KeyPlace = {
  /** null: the file holds the key but names no provider. */
  readonly provider: string | null;
  readonly generation: ProviderGeneration | "unknown";
  readonly keySpec: "AT_KEYEXCHANGE" | "AT_SIGNATURE" | "ambiguous" | null;
  readonly at: FactPath;
};

/** From the key bag of a PFX, or from the provider attribute of a request; null: the file says nothing about the key. */
export function keyPlaceOf({ key, request }: Evidence): KeyPlace | null {
  if (key !== null) {
    const generation = key.provider === null ? "unknown" : generationOf(key.provider);
    return { provider: key.provider, generation, keySpec: key.keySpec, at: "key" };
  }
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
