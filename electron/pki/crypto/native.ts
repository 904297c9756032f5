import * as nodeCrypto from "node:crypto";
import { promisify } from "node:util";
import { AppError } from "#shared/errors/app-error.ts";
import { keyErrors } from "#shared/errors/definitions/pkcs8.ts";
import { publicKeyInside } from "../pkcs8/public-key-inside.ts";
import { pkcs12Kdf } from "./pkcs12-kdf.ts";
import type { CipherInput, CryptoPort, CurveName, HashName, KeyPair } from "./port.ts";
import { portable } from "./portable.ts";

/** A copy that is a plain Uint8Array over its own memory: Node's Buffers share a pool. */
function owned(buffer: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(buffer);
}

function digest(hash: HashName, data: Uint8Array): Uint8Array<ArrayBuffer> {
  return owned(nodeCrypto.hash(hash, data, "buffer"));
}

/** The name that node:crypto knows the cipher by; null for those that OpenSSL 3 keeps in its legacy provider. */
function cipherName(input: CipherInput): string | null {
  switch (input.cipher) {
    case "aes":
      return `aes-${input.key.length * 8}-cbc`;
    case "3des":
      return "des-ede3-cbc";
    case "des":
    case "rc2":
      return null;
  }
}

function decrypt(input: CipherInput): Uint8Array<ArrayBuffer> {
  const name = cipherName(input);
  if (name === null) return portable.decrypt(input);
  const decipher = nodeCrypto.createDecipheriv(name, input.key, input.iv);
  return owned(Buffer.concat([decipher.update(input.data), decipher.final()]));
}

function encrypt(input: CipherInput): Uint8Array<ArrayBuffer> {
  const name = cipherName(input);
  if (name === null) return portable.encrypt(input);
  const cipher = nodeCrypto.createCipheriv(name, input.key, input.iv);
  return owned(Buffer.concat([cipher.update(input.data), cipher.final()]));
}

const generateKeyPair = promisify(nodeCrypto.generateKeyPair);

async function generateRsaKey(bits: number): Promise<KeyPair> {
  const pair = await generateKeyPair("rsa", {
    modulusLength: bits,
    publicExponent: 0x1_0001,
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "der" },
  });
  return { privateKey: owned(pair.privateKey), publicKey: owned(pair.publicKey) };
}

async function generateEcKey(curve: CurveName): Promise<KeyPair> {
  const pair = await generateKeyPair("ec", {
    namedCurve: curve,
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "der" },
  });
  return { privateKey: owned(pair.privateKey), publicKey: owned(pair.publicKey) };
}

function unsupportedKey(cause: unknown): AppError {
  return keyErrors.unusable({}, cause);
}

function importPrivateKey(privateKey: Uint8Array): nodeCrypto.KeyObject {
  try {
    return nodeCrypto.createPrivateKey({ key: Buffer.from(privateKey), format: "der", type: "pkcs8" });
  } catch (cause) {
    throw unsupportedKey(cause);
  }
}

function sign(hash: HashName, privateKey: Uint8Array, data: Uint8Array): Uint8Array<ArrayBuffer> {
  return owned(nodeCrypto.sign(hash, data, importPrivateKey(privateKey)));
}

/** Key types whose signatures the port's `verify` checks. */
const verifiableKeyTypes: readonly (string | undefined)[] = ["rsa", "ec"];

function verify(hash: HashName, publicKey: Uint8Array, data: Uint8Array, signature: Uint8Array): boolean | null {
  try {
    const key = nodeCrypto.createPublicKey({ key: Buffer.from(publicKey), format: "der", type: "spki" });
    return verifiableKeyTypes.includes(key.asymmetricKeyType) ? nodeCrypto.verify(hash, data, key, signature) : null;
  } catch {
    return null;
  }
}

function publicKeyOf(privateKey: Uint8Array): Uint8Array<ArrayBuffer> {
  const inside = publicKeyInside(privateKey);
  if (inside !== null) return inside;
  try {
    return owned(nodeCrypto.createPublicKey(importPrivateKey(privateKey)).export({ format: "der", type: "spki" }));
  } catch (cause) {
    throw cause instanceof AppError ? cause : unsupportedKey(cause);
  }
}

/** The port over node:crypto. No other file computes a format with it (ports and hosts take random names and tokens from it), because Electron's Node has BoringSSL in place of OpenSSL (formats.md §9.6). */
export const native: CryptoPort = {
  name: "native",
  randomBytes: (length) => owned(nodeCrypto.randomBytes(length)),
  digest,
  hmac: (hash, key, data) => owned(nodeCrypto.createHmac(hash, key).update(data).digest()),
  pbkdf2: (hash, password, salt, iterations, length) =>
    owned(nodeCrypto.pbkdf2Sync(password, salt, iterations, length, hash)),
  scrypt: (password, salt, { cost, blockSize, parallelization }, length) =>
    owned(
      nodeCrypto.scryptSync(password, salt, length, {
        cost,
        blockSize,
        parallelization,
        // What OpenSSL counts; its own limit of 32 MiB is below what real files need.
        maxmem: 128 * blockSize * (cost + parallelization + 2),
      }),
    ),
  pkcs12Kdf: (hash, password, salt, id, iterations, length) =>
    pkcs12Kdf({ hash, password, salt, id, iterations, length }, digest),
  decrypt,
  encrypt,
  generateRsaKey,
  generateEcKey,
  sign,
  verify,
  publicKeyOf,
};
