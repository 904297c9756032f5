import { generateKeyPairSync, type KeyPairKeyObjectResult } from "node:crypto";
import { algorithmIdentifier, bitString, integer, nullValue, sequence } from "../../pki/asn1/der.ts";
import { oids } from "../../pki/asn1/oids.ts";
import type { KeyPair } from "../../pki/crypto/port.ts";

function pairOf({ publicKey, privateKey }: KeyPairKeyObjectResult): KeyPair {
  return {
    publicKey: Uint8Array.from(publicKey.export({ type: "spki", format: "der" })),
    privateKey: Uint8Array.from(privateKey.export({ type: "pkcs8", format: "der" })),
  };
}

/** @param explicit the parameters of the curve are written out, in place of its name */
export function ellipticKey(namedCurve: string, explicit = false): KeyPair {
  const paramEncoding = explicit ? "explicit" : "named";
  return pairOf(generateKeyPairSync("ec", { namedCurve, paramEncoding }));
}

export function rsaKey(modulusLength: number, publicExponent = 65_537): KeyPair {
  return pairOf(generateKeyPairSync("rsa", { modulusLength, publicExponent }));
}

export function ed25519Key(): KeyPair {
  return pairOf(generateKeyPairSync("ed25519"));
}

export function dsaKey(): KeyPair {
  return pairOf(generateKeyPairSync("dsa", { modulusLength: 2048, divisorLength: 256 }));
}

/** An odd number of so many bits. */
export function oddNumber(bits: number): bigint {
  return (1n << BigInt(bits - 1)) | 0xabcdefn;
}

/** A public key of any numbers. Nobody has its private key. */
export function rsaPublicKey(modulus: bigint, exponent: bigint): Uint8Array<ArrayBuffer> {
  return publicKey(oids.rsaEncryption.oid, sequence(integer(modulus), integer(exponent)));
}

export function publicKey(oid: string, key: Uint8Array): Uint8Array<ArrayBuffer> {
  return sequence(algorithmIdentifier(oid, nullValue()), bitString(key));
}
