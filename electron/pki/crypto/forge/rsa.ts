import { keyErrors } from "#shared/errors/definitions/pkcs8.ts";
import type { HashName, KeyPair } from "../port.ts";
import { randomBytes } from "../random-bytes.ts";
import { forge } from "./modules.ts";
import { fromForge, toForge } from "./octets.ts";

/** What node-forge asks for random octets. */
const random = { getBytesSync: (count: number): string => toForge(randomBytes(count)) };
// RSA signatures are blinded with numbers from here (lib/rsa.js).
Object.assign(forge.random, { getBytes: random.getBytesSync, getBytesSync: random.getBytesSync });

function messageDigest(hash: HashName): forge.md.MessageDigest {
  switch (hash) {
    case "md5":
      return forge.md.md5.create();
    case "sha1":
      return forge.md.sha1.create();
    case "sha256":
      return forge.md.sha256.create();
    case "sha384":
      return forge.md.sha384.create();
    case "sha512":
      return forge.md.sha512.create();
    case "sha224":
      throw keyErrors.hashUnsupported({ hash: "SHA-224" });
  }
}

/** A fresh key as PKCS#8. Without node:crypto: it takes seconds. */
export function generateRsaPrivateKey(bits: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    forge.pki.rsa.generateKeyPair({ bits, e: 0x1_0001, prng: random }, (error: Error | null, pair) => {
      if (error !== null) {
        reject(error);
        return;
      }
      const info = forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(pair.privateKey));
      resolve(fromForge(forge.asn1.toDer(info).getBytes()));
    });
  });
}

/** RSASSA-PKCS1-v1_5. @throws AppError KEY_UNSUPPORTED_ALGORITHM */
export function signRsa(hash: HashName, privateKey: KeyPair["privateKey"], data: Uint8Array): Uint8Array<ArrayBuffer> {
  const prepared = messageDigest(hash).update(toForge(data));
  return fromForge(importPrivateKey(privateKey).sign(prepared));
}

function importPrivateKey(privateKey: Uint8Array): forge.pki.rsa.PrivateKey {
  try {
    return forge.pki.privateKeyFromAsn1(forge.asn1.fromDer(toForge(privateKey)));
  } catch {
    throw keyErrors.needsNativeCrypto();
  }
}

/** null: no RSA key, or a hash that cannot be checked here. */
export function verifyRsa(
  hash: HashName,
  publicKey: Uint8Array,
  data: Uint8Array,
  signature: Uint8Array,
): boolean | null {
  let key: forge.pki.rsa.PublicKey;
  let prepared: forge.md.MessageDigest;
  try {
    key = forge.pki.publicKeyFromAsn1(forge.asn1.fromDer(toForge(publicKey)));
    prepared = messageDigest(hash).update(toForge(data));
  } catch {
    return null;
  }
  try {
    return key.verify(prepared.digest().getBytes(), toForge(signature));
  } catch {
    return false;
  }
}
