import type { PublicKeyFacts } from "#shared/facts/common.ts";
import { readBer } from "../../asn1/ber.ts";
import {
  algorithmIdentifier,
  bitString,
  integer,
  nullValue,
  objectIdentifier,
  sequence,
  unsignedInteger,
} from "../../asn1/der.ts";
import { fromHex } from "../../asn1/hex.ts";
import { oids } from "../../asn1/oids.ts";
import type { CryptoPort } from "../../crypto/port.ts";
import { orNull } from "../../or-null.ts";
import { readPublicKey } from "../../x509/read-public-key.ts";
import type { TextLine } from "../text-lines.ts";

const octets = /^(?:[0-9a-f]{2}:){0,20}[0-9a-f]{2}:?$/i;
const curves: Readonly<Record<string, string>> = {
  prime256v1: oids.secp256r1.oid,
  secp384r1: oids.secp384r1.oid,
  secp521r1: oids.secp521r1.oid,
  secp256k1: oids.secp256k1.oid,
  prime192v1: oids.secp192r1.oid,
  secp224r1: oids.secp224r1.oid,
};

/** The public key of openssl -text, put together again from its numbers, so that its fingerprint is that of the certificate. undefined: not shown. */
export function publicKeyOfOpenssl(lines: readonly TextLine[], crypto: CryptoPort): PublicKeyFacts | undefined {
  const der = rsaKey(lines) ?? ecKey(lines);
  if (der === null) return undefined;
  return orNull(() => readPublicKey(readBer(der), crypto)) ?? undefined;
}

function rsaKey(lines: readonly TextLine[]): Uint8Array | null {
  const modulus = octetsBelow(lines, /^Modulus(?: \(\d+ bit\))? ?:$/);
  const exponent = lines.flatMap(({ text }) => /^Exponent: (\d{1,20})\b/.exec(text)?.[1] ?? [])[0];
  if (modulus === null || exponent === undefined) return null;
  const key = sequence(unsignedInteger(modulus), integer(BigInt(exponent)));
  const isPss = lines.some(({ text }) => /^Public Key Algorithm: rsassaPss$/.test(text));
  const identifier = isPss
    ? algorithmIdentifier(oids.rsaPss.oid)
    : algorithmIdentifier(oids.rsaEncryption.oid, nullValue());
  return sequence(identifier, bitString(key));
}

function ecKey(lines: readonly TextLine[]): Uint8Array | null {
  const point = octetsBelow(lines, /^pub:$/);
  const name = lines.flatMap(({ text }) => /^ASN1 OID: (\w{1,30})$/.exec(text)?.[1] ?? [])[0] ?? "";
  const curve = curves[name];
  if (point === null || curve === undefined) return null;
  return sequence(algorithmIdentifier(oids.ecPublicKey.oid, objectIdentifier(curve)), bitString(point));
}

function octetsBelow(lines: readonly TextLine[], label: RegExp): Uint8Array | null {
  const at = lines.findIndex(({ text }) => label.test(text));
  if (at === -1) return null;
  const hex: string[] = [];
  for (const { text } of lines.slice(at + 1, at + 400)) {
    if (!octets.test(text)) break;
    hex.push(text);
  }
  return hex.length === 0 ? null : fromHex(hex.join(""));
}
