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
  setOf,
  time,
  utf8String,
} from "../pki/asn1/der.ts";
import { oids } from "../pki/asn1/oids.ts";
import type { CryptoPort, KeyPair } from "../pki/crypto/port.ts";

/** A key with its certificate, made for a test. */
export type Identity = KeyPair & { readonly name: string; readonly certificate: Uint8Array<ArrayBuffer> };

function nameOf(commonName: string): Uint8Array {
  return sequence(setOf(sequence(objectIdentifier(oids.commonName.oid), utf8String(commonName))));
}

let serial = 1;

/**
 * A certificate for a key, with nothing in it that tests do not need: sha256WithRSAEncryption or ecdsa-with-SHA256, valid 2026 to 2036.
 *
 * @param issuer null: self-signed
 */
export function makeCertificate(
  name: string,
  keys: KeyPair,
  issuer: Identity | null,
  crypto: CryptoPort,
  rsa = true,
): Identity {
  const algorithm = rsa
    ? algorithmIdentifier(oids.sha256WithRsa.oid, nullValue())
    : algorithmIdentifier(oids.ecdsaWithSha256.oid);
  const authority = sequence(
    objectIdentifier(oids.basicConstraints.oid),
    boolean(true),
    octetString(sequence(boolean(true))),
  );
  const contents = sequence(
    explicit(0, integer(2)),
    integer(serial++),
    algorithm,
    nameOf(issuer?.name ?? name),
    sequence(time("2026-01-01T00:00:00Z"), time("2036-01-01T00:00:00Z")),
    nameOf(name),
    keys.publicKey,
    explicit(3, sequence(authority)),
  );
  const signature = crypto.sign("sha256", issuer?.privateKey ?? keys.privateKey, contents);
  return { ...keys, name, certificate: sequence(contents, algorithm, bitString(signature)) };
}
