import { keyErrors } from "#shared/errors/definitions/pkcs8.ts";
import type { Message } from "#shared/text/message.ts";
import { type BerNode, contextTag, fieldsOf, readBer, tags } from "../asn1/ber.ts";
import { toDer } from "../asn1/ber-values.ts";
import { algorithmIdentifier, integer, nullValue, octetString, sequence } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import { type PrivateKeyInfo, readPrivateKeyInfo } from "./private-key-info.ts";

/** How an unencrypted private key may be written. */
export type KeyStructure = "private-key" | "rsa-private-key" | "ec-private-key";

/**
 * A private key in PKCS#8, PKCS#1 or SEC 1 form as PKCS#8.
 *
 * @param name of the part, for messages
 * @throws AppError FORMAT_TRUNCATED, FORMAT_DAMAGED, KEY_UNSUPPORTED_ALGORITHM
 */
export function privateKeyOfStructure(structure: KeyStructure, data: Uint8Array, name: Message): PrivateKeyInfo {
  const source = { name, base: 0 };
  switch (structure) {
    case "private-key":
      return readPrivateKeyInfo(data, source);
    case "rsa-private-key": {
      const key = toDer(readBer(data, source));
      const algorithm = algorithmIdentifier(oids.rsaEncryption.oid, nullValue());
      return readPrivateKeyInfo(sequence(integer(0), algorithm, octetString(key)), source);
    }
    case "ec-private-key":
      return readPrivateKeyInfo(wrapEcKey(readBer(data, source)), source);
  }
}

/**
 * PKCS#8 names the curve beside the key, SEC 1 inside.
 *
 * ```asn1
 * ECPrivateKey ::= SEQUENCE { version INTEGER, privateKey OCTET STRING,               -- RFC 5915 §3
 *                             parameters [0] ECParameters OPTIONAL, publicKey [1] BIT STRING OPTIONAL }
 * ```
 */
function wrapEcKey(key: BerNode): Uint8Array {
  const fields = fieldsOf(key, "ECPrivateKey");
  const kept = [fields.next(tags.integer, "version"), fields.next(tags.octetString, "privateKey")];
  const parameters = fields.optional(contextTag(0));
  const publicKey = fields.optional(contextTag(1));
  if (parameters === undefined) {
    throw keyErrors.curveMissing({ part: key.source.name });
  }
  const curve = fieldsOf(parameters, "ECParameters", contextTag(0)).any("curve");
  if (publicKey !== undefined) kept.push(publicKey);
  return sequence(
    integer(0),
    algorithmIdentifier(oids.ecPublicKey.oid, toDer(curve)),
    octetString(sequence(...kept.map(toDer))),
  );
}
