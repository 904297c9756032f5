import { keyErrors } from "#shared/errors/definitions/pkcs8.ts";
import { computedEcPublicKey, publicKeyInside } from "../pkcs8/public-key-inside.ts";
import { blockDigest } from "./block-digest.ts";
import { blockHashOf } from "./block-hashes.ts";
import { decrypt, encrypt } from "./forge/ciphers.ts";
import { generateRsaPrivateKey, signRsa, verifyRsa } from "./forge/rsa.ts";
import { isOtherHash, nobleDigest, nobleHmac, noblePbkdf2, nobleScrypt } from "./noble-hashes.ts";
import { blockHmac, pbkdf2 } from "./pbkdf2.ts";
import { pkcs12Kdf } from "./pkcs12-kdf.ts";
import type { CryptoPort, CurveName, HashName, KeyPair } from "./port.ts";
import { randomBytes } from "./random-bytes.ts";
import { verifyEcdsa } from "./verify-ecdsa.ts";

/** A hash with a loop of our own, or undefined and @noble/hashes has it. */
function ownHash(hash: HashName): NonNullable<ReturnType<typeof blockHashOf>> {
  const own = blockHashOf(hash);
  if (own === null) throw new RangeError(`There is no ${hash} here.`);
  return own;
}

function digest(hash: HashName, data: Uint8Array): Uint8Array<ArrayBuffer> {
  return isOtherHash(hash) ? nobleDigest(hash, data) : blockDigest(ownHash(hash), data);
}

async function generateRsaKey(bits: number): Promise<KeyPair> {
  const privateKey = await generateRsaPrivateKey(bits);
  return { privateKey, publicKey: publicKeyOf(privateKey) };
}

/** node-forge has no ECDSA, and a key that cannot sign its own request is of no use. */
function generateEcKey(curve: CurveName): Promise<KeyPair> {
  return Promise.reject(keyErrors.curveNeedsNativeCrypto({ curve }));
}

function publicKeyOf(privateKey: Uint8Array): Uint8Array<ArrayBuffer> {
  const publicKey = publicKeyInside(privateKey) ?? computedEcPublicKey(privateKey);
  if (publicKey === null) throw keyErrors.needsNativeCrypto();
  return publicKey;
}

function verify(hash: HashName, publicKey: Uint8Array, data: Uint8Array, signature: Uint8Array): boolean | null {
  const byRsa = verifyRsa(hash, publicKey, data, signature);
  // node-forge reads RSA keys alone, and nothing here has SHA-224.
  return byRsa !== null || hash === "sha224" ? byRsa : verifyEcdsa(publicKey, digest(hash, data), signature);
}

/**
 * The port without node:crypto: node-forge for ciphers and RSA, @noble for scrypt, the rarer hashes and to check ECDSA, our own loops for the key
 * derivations.
 */
export const portable: CryptoPort = {
  name: "portable",
  randomBytes,
  digest,
  hmac: (hash, key, data) => (isOtherHash(hash) ? nobleHmac(hash, key, data) : blockHmac(ownHash(hash), key, data)),
  pbkdf2: (hash, password, salt, iterations, length) =>
    isOtherHash(hash)
      ? noblePbkdf2(hash, password, salt, iterations, length)
      : pbkdf2(ownHash(hash), { password, salt, iterations, length }),
  scrypt: nobleScrypt,
  pkcs12Kdf: (hash, password, salt, id, iterations, length) =>
    pkcs12Kdf({ hash, password, salt, id, iterations, length }, digest),
  decrypt,
  encrypt,
  generateRsaKey,
  generateEcKey,
  sign: signRsa,
  verify,
  publicKeyOf,
};
