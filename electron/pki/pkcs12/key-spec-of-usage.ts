import type { BundleFacts } from "#shared/facts/bundle-facts.ts";

/** Bits of the key usage octet that mean exchange, and those that mean signature (formats.md §1.3). */
const exchangeBits = 0x30;
const signatureBits = 0x86;

/** The KeySpec that Windows takes from the key usage octet: AT_KEYEXCHANGE, AT_SIGNATURE, or "ambiguous" where both are set. */
export function keySpecOfUsage(keyUsage: number | null): BundleFacts["keys"][number]["keySpec"] {
  if (keyUsage === null) return null;
  const exchange = (keyUsage & exchangeBits) !== 0;
  const signature = (keyUsage & signatureBits) !== 0;
  if (exchange) return signature ? "ambiguous" : "AT_KEYEXCHANGE";
  return signature ? "AT_SIGNATURE" : null;
}
