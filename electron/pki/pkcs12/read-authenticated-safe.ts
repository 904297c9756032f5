import { AppError } from "#shared/errors/app-error.ts";
import {
  type BerNode,
  type BerSource,
  contextTag,
  damagedAt,
  fieldsOf,
  innerOf,
  itemsOf,
  readBer,
  tags,
} from "../asn1/ber.ts";
import { readObjectIdentifier, readOctets } from "../asn1/ber-values.ts";
import { oidName, oids } from "../asn1/oids.ts";
import type { Decrypter } from "../pkcs8/decrypter.ts";
import { readEncryptionScheme } from "../pkcs8/read-encryption-scheme.ts";
import { type Bags, notEncrypted, readSafeContents } from "./read-safe-contents.ts";

/**
 * Reads every bag of the AuthenticatedSafe.
 *
 * ```asn1
 * AuthenticatedSafe ::= SEQUENCE OF ContentInfo          -- data, encryptedData or envelopedData; RFC 7292 §4.1
 * ContentInfo ::= SEQUENCE { contentType OBJECT IDENTIFIER, content [0] EXPLICIT ANY OPTIONAL }
 * ```
 *
 * @throws AppError PFX_PUBLIC_KEY_MODE, PFX_UNSUPPORTED_ALGORITHM, LIMIT_*, FORMAT_DAMAGED, and what `decrypter` throws
 */
export function readAuthenticatedSafe(content: Uint8Array, source: BerSource, decrypter: Decrypter): Bags {
  const bags: Bags = { keys: [], certificates: [], others: [] };
  const safe = readBer(content, source);
  if (safe.tag !== tags.sequence) throw damagedAt(source, safe.offset, "the list of contents expected");
  for (const info of itemsOf(safe)) {
    const fields = fieldsOf(info, "a content info");
    const oid = readObjectIdentifier(fields.any("type"));
    switch (oid) {
      case oids.data.oid: {
        const octets = innerOf(fields.next(contextTag(0), "content"), "the content");
        const inner = { name: source.name, base: octets.contentOffset };
        readSafeContents(readBer(readOctets(octets), inner), notEncrypted, decrypter, bags);
        break;
      }
      case oids.encryptedData.oid:
        readEncryptedData(innerOf(fields.next(contextTag(0), "content"), "the content"), decrypter, bags);
        break;
      case oids.envelopedData.oid:
        throw publicKeyMode("is encrypted for the owner of a certificate");
      default:
        throw new AppError("FORMAT_DAMAGED", `The file has a part of the type ${oidName(oid)}, which no PFX has.`, {
          hint: "Export the certificate again.",
        });
    }
  }
  return bags;
}

/** PFX_PUBLIC_KEY_MODE. `how`: what certificates are used for in the file. */
export function publicKeyMode(how: string): AppError {
  return new AppError("PFX_PUBLIC_KEY_MODE", `This PFX has no password: it ${how}.`, {
    hint: "Open it with the program that made it, then export it again with a password.",
  });
}

/**
 * ```asn1
 * EncryptedData ::= SEQUENCE { version INTEGER, encryptedContentInfo EncryptedContentInfo, … }      -- RFC 5652 §8
 * EncryptedContentInfo ::= SEQUENCE { contentType OBJECT IDENTIFIER, contentEncryptionAlgorithm AlgorithmIdentifier,
 *                                     encryptedContent [0] IMPLICIT OCTET STRING OPTIONAL }
 * ```
 */
function readEncryptedData(node: BerNode, decrypter: Decrypter, bags: Bags): void {
  const fields = fieldsOf(node, "encrypted data");
  fields.next(tags.integer, "version");
  const info = fieldsOf(fields.next(tags.sequence, "content info"), "the encrypted content");
  info.next(tags.objectIdentifier, "type");
  const scheme = readEncryptionScheme(info.next(tags.sequence, "algorithm"));
  const data = readOctets(info.next(contextTag(0), "bytes"));
  const contents = decrypter(scheme, data, (decrypted) => {
    const safe = readBer(decrypted, { name: "the decrypted contents", base: 0 });
    if (safe.tag !== tags.sequence) throw damagedAt(safe.source, safe.offset, "the list of bags expected");
    itemsOf(safe);
    return safe;
  });
  readSafeContents(contents, scheme.facts, decrypter, bags);
}
