import forge from "node-forge";
import { keyErrors } from "#shared/errors/definitions/pkcs8.ts";
import { concatenate } from "../asn1/der.ts";
import { computedEcPublicKey, publicKeyInside } from "../pkcs8/public-key-inside.ts";
import { blockDigest } from "./block-digest.ts";
import { blockHashOf } from "./block-hashes.ts";
import { blockHmac, pbkdf2 } from "./pbkdf2.ts";
import { pkcs12Kdf } from "./pkcs12-kdf.ts";
import type { CipherInput, CryptoPort, CurveName, HashName, KeyPair } from "./port.ts";
import { scrypt } from "./scrypt.ts";

/** node-forge works on strings of one character an octet. */
function toForge(bytes: Uint8Array): string {
  return forge.util.binary.raw.encode(bytes);
}

function fromForge(octets: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: octets.length }, (_, index) => octets.charCodeAt(index));
}

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

function digest(hash: HashName, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const blockHash = blockHashOf(hash);
  return blockHash === null
    ? fromForge(messageDigest(hash).update(toForge(data)).digest().getBytes())
    : blockDigest(blockHash, data);
}

function hmac(hash: HashName, key: Uint8Array, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const blockHash = blockHashOf(hash);
  if (blockHash !== null) return blockHmac(blockHash, key, data);
  const keyed = forge.hmac.create();
  keyed.start(messageDigest(hash), toForge(key));
  keyed.update(toForge(data));
  return fromForge(keyed.digest().getBytes());
}

/** `start(null, null)` begins again with the same key (node-forge lib/hmac.js); its types do not say so. */
type RestartableHmac = Omit<forge.hmac.HMAC, "start"> & {
  start(digest: forge.md.MessageDigest | null, key: string | null): void;
};

/** PBKDF2 (RFC 8018 §5.2) for the hashes that KeySpec does not compute itself; node-forge's own would call node:crypto. */
function pbkdf2OverHmac(
  hash: HashName,
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
): Uint8Array<ArrayBuffer> {
  const keyed = forge.hmac.create() as RestartableHmac;
  keyed.start(messageDigest(hash), toForge(password));
  const next = (message: string): string => {
    keyed.start(null, null);
    keyed.update(message);
    return keyed.digest().getBytes();
  };
  const pieces: Uint8Array[] = [];
  for (let have = 0, counter = 1; have < length; counter++) {
    let round = next(toForge(salt) + forge.util.int32ToBytes(counter));
    const total = fromForge(round);
    for (let count = 1; count < iterations; count++) {
      round = next(round);
      for (let index = 0; index < total.length; index++) total[index] = (total[index] ?? 0) ^ round.charCodeAt(index);
    }
    pieces.push(total);
    have += total.length;
  }
  return concatenate(pieces).slice(0, length);
}

/** What the block ciphers of node-forge have in common; its types leave out that `finish` takes a padding function. */
type ForgeCipher = {
  readonly update: (data: forge.util.ByteBuffer) => void;
  readonly finish: (pad?: () => boolean) => boolean;
  readonly output: forge.util.ByteBuffer;
};
type Direction = "encrypt" | "decrypt";

function startRc2(key: string, bits: number, iv: string, direction: Direction): ForgeCipher {
  const cipher =
    direction === "encrypt" ? forge.rc2.createEncryptionCipher(key, bits) : forge.rc2.createDecryptionCipher(key, bits);
  cipher.start(iv);
  return cipher;
}

function startNamed(name: forge.cipher.Algorithm, key: string, iv: string, direction: Direction): ForgeCipher {
  const bytes = forge.util.createBuffer(key);
  const cipher =
    direction === "encrypt" ? forge.cipher.createCipher(name, bytes) : forge.cipher.createDecipher(name, bytes);
  cipher.start({ iv });
  return cipher;
}

function startCipher(input: CipherInput, direction: Direction): ForgeCipher {
  const key = toForge(input.key);
  const iv = toForge(input.iv);
  switch (input.cipher) {
    case "aes":
      return startNamed("AES-CBC", key, iv, direction);
    case "3des":
      return startNamed("3DES-CBC", key, iv, direction);
    case "des":
      return startNamed("DES-CBC", key, iv, direction);
    case "rc2":
      return startRc2(key, input.rc2EffectiveBits ?? input.key.length * 8, iv, direction);
  }
}

function encrypt(input: CipherInput): Uint8Array<ArrayBuffer> {
  const cipher = startCipher(input, "encrypt");
  cipher.update(forge.util.createBuffer(toForge(input.data)));
  cipher.finish();
  return fromForge(cipher.output.getBytes());
}

function decrypt(input: CipherInput): Uint8Array<ArrayBuffer> {
  const blockSize = input.iv.length;
  if (input.data.length === 0 || input.data.length % blockSize !== 0) {
    throw new RangeError("The encrypted data is not a whole number of blocks.");
  }
  const cipher = startCipher(input, "decrypt");
  cipher.update(forge.util.createBuffer(toForge(input.data)));
  cipher.finish(() => true);
  return withoutPadding(fromForge(cipher.output.getBytes()), blockSize);
}

/** Takes off the padding of RFC 8018 §6.1.1 step 4. node-forge itself would look at its last octet only. */
function withoutPadding(padded: Uint8Array<ArrayBuffer>, blockSize: number): Uint8Array<ArrayBuffer> {
  const count = padded.at(-1) ?? 0;
  const padding = padded.subarray(padded.length - count);
  if (count < 1 || count > blockSize || padding.some((octet) => octet !== count)) {
    throw new RangeError("The padding does not fit.");
  }
  return padded.slice(0, padded.length - count);
}

function generateRsaKey(bits: number): Promise<KeyPair> {
  return new Promise((resolve, reject) => {
    forge.pki.rsa.generateKeyPair({ bits, e: 0x1_0001, workers: -1 }, (error: Error | null, pair) => {
      if (error !== null) {
        reject(error);
        return;
      }
      const info = forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(pair.privateKey));
      const privateKey = fromForge(forge.asn1.toDer(info).getBytes());
      resolve({ privateKey, publicKey: publicKeyOf(privateKey) });
    });
  });
}

/** node-forge has no ECDSA, and a key that cannot sign its own request is of no use. */
function generateEcKey(curve: CurveName): Promise<KeyPair> {
  return Promise.reject(keyErrors.curveNeedsNativeCrypto({ curve }));
}

function importRsaPrivateKey(privateKey: Uint8Array): forge.pki.rsa.PrivateKey {
  try {
    return forge.pki.privateKeyFromAsn1(forge.asn1.fromDer(toForge(privateKey)));
  } catch {
    throw keyErrors.needsNativeCrypto();
  }
}

function sign(hash: HashName, privateKey: Uint8Array, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const prepared = messageDigest(hash).update(toForge(data));
  return fromForge(importRsaPrivateKey(privateKey).sign(prepared));
}

function verify(hash: HashName, publicKey: Uint8Array, data: Uint8Array, signature: Uint8Array): boolean | null {
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

function publicKeyOf(privateKey: Uint8Array): Uint8Array<ArrayBuffer> {
  const publicKey = computedEcPublicKey(privateKey) ?? publicKeyInside(privateKey);
  if (publicKey === null) throw keyErrors.needsNativeCrypto();
  return publicKey;
}

/** The port without node:crypto: node-forge, and KeySpec's own loops for the key derivations. */
export const portable: CryptoPort = {
  name: "portable",
  randomBytes: (length) => fromForge(forge.random.getBytesSync(length)),
  digest,
  hmac,
  pbkdf2: (hash, password, salt, iterations, length) => {
    const blockHash = blockHashOf(hash);
    return blockHash === null
      ? pbkdf2OverHmac(hash, password, salt, iterations, length)
      : pbkdf2(blockHash, { password, salt, iterations, length });
  },
  scrypt,
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
