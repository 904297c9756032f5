import {
  algorithmIdentifier,
  bitString,
  boolean,
  explicit,
  implicitConstructed,
  implicitPrimitive,
  integer,
  nullValue,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
  utf8String,
} from "../pki/asn1/der.ts";
import { oids } from "../pki/asn1/oids.ts";
import { native } from "../pki/crypto/native.ts";
import type { KeyPair } from "../pki/crypto/port.ts";

/** What a test says about a certificate that it needs; what it does not say is as in a healthy server certificate or authority. */
export type Wanted = {
  readonly name: string;
  readonly keys: KeyPair;
  /** Absent: itself. */
  readonly issuer?: { readonly name: string; readonly keys: KeyPair };
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** `null`: no Basic Constraints; absent: those of an end entity, which has none. */
  readonly authority?: { readonly pathLength?: number; readonly cA?: boolean } | null;
  readonly keyUsage?: number;
  readonly extendedKeyUsage?: string;
  readonly dnsNames?: readonly string[];
  readonly permittedDns?: string;
  /** Put the digests of the keys in as key identifiers. */
  readonly identifiers?: boolean;
  readonly version1?: boolean;
  readonly criticalOid?: string;
  readonly innerSha1?: boolean;
};

/** First octet of a key usage: keyCertSign with cRLSign; cRLSign alone. */
export const keyUsages = { sign: 0x06, listsOnly: 0x02 } as const;

let serial = 100;

/** A certificate, signed with SHA-256 by the issuer's RSA key. */
export function makeIssued(wanted: Wanted): Uint8Array<ArrayBuffer> {
  const issuer = wanted.issuer ?? wanted;
  const algorithm = algorithmIdentifier(oids.sha256WithRsa.oid, nullValue());
  const inner = wanted.innerSha1 === true ? algorithmIdentifier(oids.sha1WithRsa.oid, nullValue()) : algorithm;
  const contents = sequence(
    ...(wanted.version1 === true ? [] : [explicit(0, integer(2))]),
    integer(serial++),
    inner,
    nameOf(issuer.name),
    sequence(time(wanted.notBefore ?? "2026-01-01T00:00:00Z"), time(wanted.notAfter ?? "2036-01-01T00:00:00Z")),
    nameOf(wanted.name),
    wanted.keys.publicKey,
    ...(wanted.version1 === true ? [] : [explicit(3, sequence(...extensionsOf(wanted, issuer.keys)))]),
  );
  return sequence(contents, algorithm, bitString(native.sign("sha256", issuer.keys.privateKey, contents)));
}

function nameOf(commonName: string): Uint8Array {
  return sequence(setOf(sequence(objectIdentifier(oids.commonName.oid), utf8String(commonName))));
}

function extensionsOf(wanted: Wanted, issuerKeys: KeyPair): readonly Uint8Array[] {
  const { authority, keyUsage, extendedKeyUsage, dnsNames, permittedDns, identifiers, criticalOid } = wanted;
  const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
  const identifierOf = ({ publicKey }: KeyPair): Uint8Array => native.digest("sha1", publicKey);
  return [
    ...(authority === undefined || authority === null
      ? []
      : [
          extension(
            oids.basicConstraints.oid,
            true,
            sequence(
              ...(authority.cA === false ? [] : [boolean(true)]),
              ...(authority.pathLength === undefined ? [] : [integer(authority.pathLength)]),
            ),
          ),
        ]),
    ...(keyUsage === undefined ? [] : [extension(oids.keyUsage.oid, true, bitString(Uint8Array.of(keyUsage), 1))]),
    ...(extendedKeyUsage === undefined
      ? []
      : [extension(oids.extendedKeyUsage.oid, false, sequence(objectIdentifier(extendedKeyUsage)))]),
    ...(dnsNames === undefined
      ? []
      : [
          extension(
            oids.subjectAltName.oid,
            false,
            sequence(...dnsNames.map((name) => implicitPrimitive(2, ascii(name)))),
          ),
        ]),
    ...(permittedDns === undefined
      ? []
      : [
          extension(
            oids.nameConstraints.oid,
            true,
            sequence(implicitConstructed(0, sequence(implicitPrimitive(2, ascii(permittedDns))))),
          ),
        ]),
    ...(identifiers === true
      ? [
          extension(oids.subjectKeyIdentifier.oid, false, octetString(identifierOf(wanted.keys))),
          extension(oids.authorityKeyIdentifier.oid, false, sequence(implicitPrimitive(0, identifierOf(issuerKeys)))),
        ]
      : []),
    ...(criticalOid === undefined ? [] : [extension(criticalOid, true, nullValue())]),
  ];
}

function extension(oid: string, critical: boolean, value: Uint8Array): Uint8Array {
  return sequence(objectIdentifier(oid), ...(critical ? [boolean(true)] : []), octetString(value));
}
