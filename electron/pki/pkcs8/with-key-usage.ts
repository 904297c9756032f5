import type { KeySpec } from "#shared/catalogue/targets/types.ts";
import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { itemsOf, readBer } from "../asn1/ber.ts";
import { attribute, bitString, implicitConstructed, sequence } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import { readPrivateKeyInfo } from "./private-key-info.ts";

/** The bits that Windows writes for each KeySpec: dataEncipherment or digitalSignature (formats.md §1.3). */
export const keyUsageOctets = { AT_KEYEXCHANGE: 0x10, AT_SIGNATURE: 0x80 } as const satisfies Record<KeySpec, number>;

/**
 * The key usage attribute for a KeySpec, with the unused-bits octet 0 that Windows writes although DER wants 4 or 7.
 * As a whole `a0 0d 30 0b 06 03 55 1d 0f 31 04 03 02 00 10` for AT_KEYEXCHANGE, `… 80` for AT_SIGNATURE (formats.md §1.3).
 */
function keyUsage(keySpec: KeySpec): Uint8Array {
  return implicitConstructed(0, attribute(oids.keyUsage.oid, bitString(Uint8Array.of(keyUsageOctets[keySpec]), 0)));
}

/**
 * The same private key with the PKCS#8 attributes that a target wants and no others: what a CNG export says (0x90) must not survive.
 *
 * @param privateKey PKCS#8 PrivateKeyInfo, DER
 * @param keySpec null: no attributes
 */
export function withKeyUsage(privateKey: Uint8Array, keySpec: KeySpec | null): Uint8Array {
  const source = { name: sources.privateKey, base: 0 };
  const { withoutAttributes } = readPrivateKeyInfo(privateKey, source);
  if (keySpec === null) return withoutAttributes;
  return sequence(...itemsOf(readBer(withoutAttributes, source)).map((field) => field.raw), keyUsage(keySpec));
}
