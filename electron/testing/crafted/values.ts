import { createHash } from "node:crypto";
import {
  bitString,
  boolean,
  explicit,
  implicitConstructed,
  implicitPrimitive,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  tagged,
  time,
  utf8String,
} from "../../pki/asn1/der.ts";
import { oids } from "../../pki/asn1/oids.ts";
import { type KeyUsageBit, keyUsageBits } from "../../pki/x509/key-usage-bits.ts";
import { extension } from "./craft-certificate.ts";

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));

/** One RDN of a Name. */
export const part = (oid: string, value: Uint8Array): Uint8Array => setOf(sequence(objectIdentifier(oid), value));

/** A Name with a common name, and an organisation before it. */
export const nameOf = (commonName: string | null, organization?: string): Uint8Array =>
  sequence(
    ...(organization === undefined ? [] : [part("2.5.4.10", utf8String(organization))]),
    ...(commonName === null ? [] : [part(oids.commonName.oid, utf8String(commonName))]),
  );

export const validity = (from: string, until: string): Uint8Array => sequence(time(from), time(until));
/** Times as they stand in the file; 14 digits and more make a GeneralizedTime unless the type is said. */
export const rawTime = (text: string, type: "utc" | "generalized"): Uint8Array =>
  tagged(type === "utc" ? 0x17 : 0x18, latin1(text));

export const dns = (name: string): Uint8Array => implicitPrimitive(2, latin1(name));
export const email = (address: string): Uint8Array => implicitPrimitive(1, latin1(address));
export const uri = (address: string): Uint8Array => implicitPrimitive(6, latin1(address));
export const ip = (...octets: readonly number[]): Uint8Array => implicitPrimitive(7, Uint8Array.from(octets));
export const directory = (name: Uint8Array): Uint8Array => explicit(4, name);

export const alternativeNames = (names: readonly Uint8Array[], critical = false): Uint8Array =>
  extension(oids.subjectAltName.oid, sequence(...names), critical);
export const enhancedKeyUsage = (purposes: readonly string[], critical = false): Uint8Array =>
  extension(oids.extendedKeyUsage.oid, sequence(...purposes.map(objectIdentifier)), critical);

export const keyUsage = (...bits: readonly KeyUsageBit[]): Uint8Array => {
  const octets = new Uint8Array(bits.includes("decipherOnly") ? 2 : 1);
  for (const bit of bits) {
    const index = keyUsageBits.indexOf(bit);
    octets[index >> 3] = (octets[index >> 3] ?? 0) | (0x80 >> (index & 7));
  }
  return extension(oids.keyUsage.oid, bitString(octets), true);
};

export const basicConstraints = (authority: boolean, pathLength?: number, critical = true): Uint8Array =>
  extension(
    oids.basicConstraints.oid,
    sequence(...(authority ? [boolean(true)] : []), ...(pathLength === undefined ? [] : [integer(pathLength)])),
    critical,
  );

const subtrees = (number: 0 | 1, names: readonly Uint8Array[]): readonly Uint8Array[] =>
  names.length === 0 ? [] : [implicitConstructed(number, ...names.map((name) => sequence(name)))];
export const nameConstraints = (
  permitted: readonly Uint8Array[],
  excluded: readonly Uint8Array[] = [],
  critical = true,
): Uint8Array =>
  extension(oids.nameConstraints.oid, sequence(...subtrees(0, permitted), ...subtrees(1, excluded)), critical);

export const distributionPoint = (...addresses: readonly string[]): Uint8Array =>
  extension(
    oids.crlDistributionPoints.oid,
    sequence(...addresses.map((address) => sequence(explicit(0, explicit(0, uri(address)))))),
  );

/** Key identifiers of a test: SHA-1 of the whole SubjectPublicKeyInfo, which is as good as any (RFC 5280 §4.2.1.2). */
const identifierOf = (publicKey: Uint8Array): Uint8Array =>
  Uint8Array.from(createHash("sha1").update(publicKey).digest());
export const subjectKeyIdentifier = (publicKey: Uint8Array): Uint8Array =>
  extension(oids.subjectKeyIdentifier.oid, octetString(identifierOf(publicKey)));
export const authorityKeyIdentifier = (publicKey: Uint8Array): Uint8Array =>
  extension(oids.authorityKeyIdentifier.oid, sequence(implicitPrimitive(0, identifierOf(publicKey))));
/** The authority's certificate by its issuer and serial number, with or without its key. */
export const authorityBySerial = (issuer: Uint8Array, serial: Uint8Array, publicKey?: Uint8Array): Uint8Array =>
  extension(
    oids.authorityKeyIdentifier.oid,
    sequence(
      ...(publicKey === undefined ? [] : [implicitPrimitive(0, identifierOf(publicKey))]),
      implicitConstructed(1, explicit(4, issuer)),
      implicitPrimitive(2, serial),
    ),
  );
