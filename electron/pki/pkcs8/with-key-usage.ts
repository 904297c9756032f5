import { itemsOf, readBer } from "../asn1/ber.ts";
import { attribute, bitString, implicitConstructed, sequence } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import { readPrivateKeyInfo } from "./private-key-info.ts";

/**
 * The key usage attribute for AT_KEYEXCHANGE: dataEncipherment, with the unused-bits octet 0 that Windows writes although DER wants 4.
 * As a whole `a0 0d 30 0b 06 03 55 1d 0f 31 04 03 02 00 10` (formats.md §1.3).
 */
const keyExchange = implicitConstructed(0, attribute(oids.keyUsage.oid, bitString(Uint8Array.of(0x10), 0)));

/**
 * The same private key with the PKCS#8 attributes that a target wants and no others: what a CNG export says (0x90) must not survive.
 *
 * @param privateKey PKCS#8 PrivateKeyInfo, DER
 * @param keySpec null: no attributes
 */
export function withKeyUsage(privateKey: Uint8Array, keySpec: "AT_KEYEXCHANGE" | null): Uint8Array {
  const source = { name: "the private key", base: 0 };
  const { withoutAttributes } = readPrivateKeyInfo(privateKey, source);
  if (keySpec === null) return withoutAttributes;
  return sequence(...itemsOf(readBer(withoutAttributes, source)).map((field) => field.raw), keyExchange);
}
