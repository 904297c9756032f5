/**
 * node:crypto as Electron has it: over BoringSSL, without what that lacks. Electron's own patches add aes-cfb, bf-*, rc2-40-cbc, des-ede3 and
 * ripemd160. Which those are is read from Electron's sources and not measured: no program of Electron can be had here. What both have is
 * still computed by OpenSSL.
 *
 * @see https://github.com/electron/electron/issues/24024 chacha20-poly1305
 * @see https://github.com/electron/electron/issues/23637 aes-ccm
 * @see https://github.com/electron/electron/issues/31874 AES key wrap
 */
import * as node from "node:crypto";
import { guard } from "./guard.ts";
import { refusals } from "./refusals.ts";

export * from "node:crypto";

const ciphers =
  /^(?:aes-?(?:128|192|256)(?:-(?:cbc|cfb|ctr|ecb|gcm|ofb))?|id-aes(?:128|192|256)-gcm|des(?:-(?:cbc|ecb|ede|ede-cbc|ede3|ede3-cbc))?|rc2-cbc|rc2-40-cbc|rc4|bf-(?:cbc|cfb|ecb))$/i;
const digests = /^(?:rsa-)?(?:md4|md5|md5-sha1|sha-?1|sha-?224|sha-?256|sha-?384|sha-?512|ripemd160)$/i;
const lackedKeyTypes = /^(?:rsa-pss|ed448|x448|ml-dsa-\d+|ml-kem-\d+|slh-dsa-.+)$/;
/** The built-in curves of its ec.h, by each of their names. */
const curves = /^(?:p-224|secp224r1|p-256|prime256v1|secp256r1|p-384|secp384r1|p-521|secp521r1)$/i;

function lookAtCipher([name]: readonly unknown[]): undefined {
  if (!ciphers.test(String(name))) throw refusals.cipher();
}

/** @param place of the digest's name among the arguments; a signature may leave it to the key */
const lookAtDigest =
  (place: number, refuse: (name: string) => Error) =>
  (values: readonly unknown[]): undefined => {
    const name = values[place];
    if (name !== null && name !== undefined && !digests.test(String(name))) throw refuse(String(name));
  };

function lookAtKeyType([type, options]: readonly unknown[]): undefined {
  if (lackedKeyTypes.test(String(type))) throw refusals.keyType(String(type));
  const curve =
    type === "ec" && typeof options === "object" && options !== null && "namedCurve" in options
      ? options.namedCurve
      : "P-256";
  if (!curves.test(String(curve))) throw refusals.curve();
}

function known(key: node.KeyObject): node.KeyObject {
  if (lackedKeyTypes.test(key.asymmetricKeyType ?? "")) throw refusals.key();
  if (!curves.test(key.asymmetricKeyDetails?.namedCurve ?? "P-256")) throw refusals.group();
  return key;
}

export const createCipheriv = guard(node.createCipheriv, lookAtCipher);
export const createDecipheriv = guard(node.createDecipheriv, lookAtCipher);
export const createHash = guard(node.createHash, lookAtDigest(0, refusals.hash));
export const hash = guard(node.hash, lookAtDigest(0, refusals.hashAtOnce));
export const createHmac = guard(node.createHmac, lookAtDigest(0, refusals.digest));
export const createSign = guard(node.createSign, lookAtDigest(0, refusals.digest));
export const createVerify = guard(node.createVerify, lookAtDigest(0, refusals.digest));
export const sign = guard(node.sign, lookAtDigest(0, refusals.digest));
export const verify = guard(node.verify, lookAtDigest(0, refusals.digest));
export const hkdfSync = guard(node.hkdfSync, lookAtDigest(0, refusals.digest));
export const pbkdf2 = guard(node.pbkdf2, lookAtDigest(4, refusals.digest));
export const pbkdf2Sync = guard(node.pbkdf2Sync, lookAtDigest(4, refusals.digest));
export const generateKeyPair = guard(node.generateKeyPair, lookAtKeyType);
export const generateKeyPairSync = guard(node.generateKeyPairSync, lookAtKeyType);

export const createPublicKey: typeof node.createPublicKey = (key) => known(node.createPublicKey(key));
export const createPrivateKey: typeof node.createPrivateKey = (key) => known(node.createPrivateKey(key));
