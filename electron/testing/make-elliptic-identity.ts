import { generateKeyPairSync } from "node:crypto";
import { native } from "../pki/crypto/native.ts";
import { type Identity, makeCertificate } from "./make-certificate.ts";

/** An elliptic curve key with a certificate that it signed itself: what no CryptoAPI provider takes. */
export function makeEllipticIdentity(namedCurve: "P-256" | "P-384"): Identity {
  const pair = generateKeyPairSync("ec", {
    namedCurve,
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "der" },
  });
  const keys = { privateKey: Uint8Array.from(pair.privateKey), publicKey: Uint8Array.from(pair.publicKey) };
  return makeCertificate("ec.contoso.com", keys, null, native, false);
}
