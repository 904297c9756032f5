import { algorithmIdentifier, integer, nullValue } from "../pki/asn1/der.ts";
import { oids } from "../pki/asn1/oids.ts";
import type { CryptoPort, KeyPair } from "../pki/crypto/port.ts";
import { craftCertificate, version } from "./crafted/craft-certificate.ts";
import { basicConstraints, nameOf, validity } from "./crafted/values.ts";

/** A key with its certificate, made for a test. */
export type Identity = KeyPair & { readonly name: string; readonly certificate: Uint8Array<ArrayBuffer> };

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
  const identifier = rsa
    ? algorithmIdentifier(oids.sha256WithRsa.oid, nullValue())
    : algorithmIdentifier(oids.ecdsaWithSha256.oid);
  const certificate = craftCertificate({
    version: version(2),
    serialNumber: integer(serial++),
    issuer: nameOf(issuer?.name ?? name),
    validity: validity("2026-01-01T00:00:00Z", "2036-01-01T00:00:00Z"),
    subject: nameOf(name),
    publicKey: keys.publicKey,
    extensions: { basicConstraints: basicConstraints(true) },
    signing: { identifier, sign: (data, privateKey) => crypto.sign("sha256", privateKey, data) },
    issuerKey: issuer?.privateKey ?? keys.privateKey,
  });
  return { ...keys, name, certificate };
}
