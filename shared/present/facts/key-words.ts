import type { EncryptionFacts, KeyFacts } from "../../facts/bundle-facts.ts";
import type { PublicKeyFacts } from "../../facts/common.ts";
import type { EnrolmentCsp } from "../../facts/request-facts.ts";
import type { Message } from "../../text/message.ts";
import { factTexts } from "./texts.ts";

/** "RSA, 2048 bits", "EC P-256". */
export function publicKeyWords({
  algorithm,
  oid,
  bits,
  curve,
}: Pick<PublicKeyFacts, "algorithm" | "oid" | "bits" | "curve">): Message | string {
  if (curve !== null) return factTexts.keys.curve({ algorithm, curve });
  if (algorithm === "other") return factTexts.keys.unknown({ oid });
  return bits === null ? algorithm : factTexts.keys.bits({ algorithm, bits });
}

/** "AES-256-CBC, PBKDF2 HMAC-SHA-256, 2,000 iterations". */
export function encryptionWords(encryption: EncryptionFacts | null): Message | string {
  if (encryption === null || encryption.scheme === "none") return factTexts.encryption.none;
  return derivedWords(encryption);
}

/** An algorithm with how its key is made from the password, as far as the file says. */
export function derivedWords({
  cipher,
  keyDerivation,
  iterations,
}: Pick<EncryptionFacts, "cipher" | "keyDerivation" | "iterations">): Message | string {
  if (keyDerivation === null) return cipher;
  return iterations === null
    ? factTexts.encryption.derived({ cipher, derivation: keyDerivation })
    : factTexts.encryption.iterated({ cipher, derivation: keyDerivation, iterations });
}

/** What the KeySpec of a key is called, of a PFX or by its number in a request; null: the file does not say it. */
export function keySpecWords(keySpec: KeyFacts["keySpec"] | EnrolmentCsp["keySpec"]): Message | null {
  return keySpec === null ? null : keySpecs[keySpec];
}

const keySpecs: Readonly<Record<NonNullable<KeyFacts["keySpec"]> | EnrolmentCsp["keySpec"], Message>> = {
  AT_KEYEXCHANGE: factTexts.keySpecs.exchange,
  AT_SIGNATURE: factTexts.keySpecs.signature,
  ambiguous: factTexts.keySpecs.ambiguous,
  0: factTexts.keySpecs.cng,
  1: factTexts.keySpecs.exchange,
  2: factTexts.keySpecs.signature,
};
