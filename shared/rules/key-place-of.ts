import { findProvider, generationOf } from "../catalogue/providers/index.ts";
import type { ProviderGeneration } from "../catalogue/providers/types.ts";
import { presentValue } from "../facts/part.ts";
import type { PrintedCertificate } from "../facts/printed-facts.ts";
import type { Evidence, FactPath } from "./types.ts";

/** Where the file says that the private key lives or shall live. */
export type KeyPlace = {
  /** null: the file holds the key but names no provider. */
  readonly provider: string | null;
  readonly generation: ProviderGeneration | "unknown";
  /** `not-seen`: it is inside the encrypted key of a PFX that stayed closed, a printed text does not show it, or a request names none. */
  readonly keySpec: "AT_KEYEXCHANGE" | "AT_SIGNATURE" | "ambiguous" | "not-seen" | null;
  readonly at: FactPath;
};

/** From the key bag of a PFX, the provider attribute of a request, or a printed text; null: the file says nothing about the key. */
export function keyPlaceOf({ key, locked, request, printed }: Evidence): KeyPlace | null {
  if (printed !== null) return placeOfPrinted(printed);
  if (key !== null) return { ...providerOf(key), keySpec: key.keySpec, at: "key" };
  if (locked?.key != null) return { ...providerOf(locked.key), keySpec: "not-seen", at: "locked.key" };
  const csp = request === null ? null : presentValue(request.enrolmentCsp);
  if (csp === null) return null;
  const generation = generationOf(csp.provider);
  return {
    provider: csp.provider,
    generation,
    keySpec: generation === "cng" ? null : keySpecOfNumber[csp.keySpec],
    at: "request.enrolmentCsp",
  };
}

/** Where Windows says that it keeps the key. A provider that has one KeySpec only leaves nothing to say. */
function placeOfPrinted({ key }: PrintedCertificate): KeyPlace | null {
  if (key?.state !== "linked" || key.provider === null) return null;
  const { provider, providerType } = key;
  const generation = generationOf(provider, providerType ?? undefined);
  const [only, ...others] = findProvider(provider)?.keySpecs ?? [];
  const number = key.keySpec ?? (others.length === 0 ? (only ?? null) : null);
  return {
    provider,
    generation,
    keySpec: generation === "cng" ? null : keySpecOfNumber[number ?? 0],
    at: "printed.key",
  };
}

/** 0 is no KeySpec of CryptoAPI. */
const keySpecOfNumber = { 0: "not-seen", 1: "AT_KEYEXCHANGE", 2: "AT_SIGNATURE" } as const;

function providerOf({ provider }: { readonly provider: string | null }): Pick<KeyPlace, "provider" | "generation"> {
  return { provider, generation: provider === null ? "unknown" : generationOf(provider) };
}

/** Whether the file puts the key into CryptoAPI, as far as it says, and shows its KeySpec. */
export function showsKeySpec(evidence: Evidence): boolean {
  const place = keyPlaceOf(evidence);
  return place !== null && place.generation !== "cng" && place.keySpec !== "not-seen";
}
