import { createPrivateKey, sign } from "node:crypto";
import {
  algorithmIdentifier,
  bitString,
  boolean,
  explicit,
  integer,
  nullValue,
  objectIdentifier,
  octetString,
  sequence,
} from "../../pki/asn1/der.ts";
import { oids } from "../../pki/asn1/oids.ts";

/** A signature algorithm: its AlgorithmIdentifier, and how its signature is made. */
export type Signing = {
  readonly identifier: Uint8Array;
  readonly sign: (data: Uint8Array, privateKey: Uint8Array) => Uint8Array;
};

/** Every field of a certificate as a finished encoding, so that a test can write any of them wrong. */
export type CertificateParts = {
  /** null: the field is not there, which is version 1. */
  readonly version: Uint8Array | null;
  readonly serialNumber: Uint8Array;
  /** The algorithm inside of what is signed; absent: that of `signing`. */
  readonly inner?: Uint8Array;
  /** The algorithm beside the signature; absent: that of `signing`. */
  readonly outer?: Uint8Array;
  readonly issuer: Uint8Array;
  readonly validity: Uint8Array;
  readonly subject: Uint8Array;
  readonly publicKey: Uint8Array;
  /** By name, so that a test changes one; null: left out. */
  readonly extensions: Readonly<Record<string, Uint8Array | null>>;
  readonly signing: Signing;
  /** Who signs. */
  readonly issuerKey: Uint8Array;
  /** The BIT STRING around the signature. */
  readonly wrap?: (signature: Uint8Array) => Uint8Array;
};

/** A certificate, whatever its parts say, with a signature that holds unless a part breaks it. */
export function craftCertificate(parts: CertificateParts): Uint8Array<ArrayBuffer> {
  const { version, signing, wrap = bitString } = parts;
  const extensions = Object.values(parts.extensions).filter((extension) => extension !== null);
  const toBeSigned = sequence(
    ...(version === null ? [] : [version]),
    parts.serialNumber,
    parts.inner ?? signing.identifier,
    parts.issuer,
    parts.validity,
    parts.subject,
    parts.publicKey,
    ...(extensions.length === 0 ? [] : [explicit(3, sequence(...extensions))]),
  );
  return sequence(toBeSigned, parts.outer ?? signing.identifier, wrap(signing.sign(toBeSigned, parts.issuerKey)));
}

/** One extension around the finished encoding of its value. */
export function extension(oid: string, value: Uint8Array, critical = false): Uint8Array<ArrayBuffer> {
  return sequence(objectIdentifier(oid), ...(critical ? [boolean(true)] : []), octetString(value));
}

/** Version field, counted from 0. */
export function version(number: number): Uint8Array<ArrayBuffer> {
  return explicit(0, integer(number));
}

function withNode(digest: string | null, identifier: Uint8Array, options: object = {}): Signing {
  return {
    identifier,
    sign: (data, privateKey) =>
      sign(digest, data, {
        key: createPrivateKey({ key: Buffer.from(privateKey), format: "der", type: "pkcs8" }),
        ...options,
      }),
  };
}

const rsa = (digest: string, { oid }: { readonly oid: string }): Signing =>
  withNode(digest, algorithmIdentifier(oid, nullValue()));
const ecdsa = (digest: string, { oid }: { readonly oid: string }): Signing =>
  withNode(digest, algorithmIdentifier(oid));

/** RSASSA-PSS-params with one digest for both places and a salt of its length (RFC 4055 §3.1). */
const pssParameters = sequence(
  explicit(0, algorithmIdentifier(oids.sha256.oid, nullValue())),
  explicit(1, algorithmIdentifier(oids.mgf1.oid, algorithmIdentifier(oids.sha256.oid, nullValue()))),
  explicit(2, integer(32)),
);

/** RSA_PKCS1_PSS_PADDING of node:crypto. */
const pssPadding = 6;

export const signings = {
  sha256: rsa("sha256", oids.sha256WithRsa),
  sha384: rsa("sha384", oids.sha384WithRsa),
  sha512: rsa("sha512", oids.sha512WithRsa),
  sha224: rsa("sha224", oids.sha224WithRsa),
  sha1: rsa("sha1", oids.sha1WithRsa),
  md5: rsa("md5", oids.md5WithRsa),
  pss: withNode("sha256", algorithmIdentifier(oids.rsaPss.oid, pssParameters), { padding: pssPadding, saltLength: 32 }),
  ecdsa: ecdsa("sha256", oids.ecdsaWithSha256),
  ecdsaSha1: ecdsa("sha1", oids.ecdsaWithSha1),
  ed25519: withNode(null, algorithmIdentifier(oids.ed25519.oid)),
  dsa: ecdsa("sha256", oids.dsaWithSha256),
} as const satisfies Record<string, Signing>;
