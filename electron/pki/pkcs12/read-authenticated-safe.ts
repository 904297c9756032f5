import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { pkcs12Errors } from "#shared/errors/definitions/pkcs12.ts";
import {
  type BerNode,
  type BerSource,
  contextTag,
  countItems,
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
import { type Bags, type ClosedParts, notEncrypted, readSafeContents } from "./read-safe-contents.ts";

/**
 * Reads every bag of the AuthenticatedSafe.
 *
 * ```asn1
 * AuthenticatedSafe ::= SEQUENCE OF ContentInfo          -- data, encryptedData or envelopedData; RFC 7292 §4.1
 * ContentInfo ::= SEQUENCE { contentType OBJECT IDENTIFIER, content [0] EXPLICIT ANY OPTIONAL }
 * ```
 *
 * @throws AppError PFX_PUBLIC_KEY_MODE, PFX_UNSUPPORTED_ALGORITHM, LIMIT_*, FORMAT_DAMAGED, and what `opener` throws
 */
export function readAuthenticatedSafe(content: Uint8Array, source: BerSource, opener: Decrypter | ClosedParts): Bags {
  const bags: Bags = { keys: [], certificates: [], others: [] };
  const safe = readBer(content, source);
  if (safe.tag !== tags.sequence) throw damagedAt(source, safe.offset, damage.contentListExpected);
  for (const info of itemsOf(safe)) {
    const fields = fieldsOf(info, "ContentInfo");
    const oid = readObjectIdentifier(fields.any("type"));
    switch (oid) {
      case oids.data.oid: {
        const octets = innerOf(fields.next(contextTag(0), "content"), "content");
        const inner = { name: source.name, base: octets.contentOffset };
        readSafeContents(readBer(readOctets(octets), inner), notEncrypted, opener, bags);
        break;
      }
      case oids.encryptedData.oid:
        readEncryptedData(innerOf(fields.next(contextTag(0), "content"), "content"), opener, bags);
        break;
      case oids.envelopedData.oid:
        throw pkcs12Errors.encryptedForCertificate();
      default:
        throw pkcs12Errors.partUnknown({ type: oidName(oid) });
    }
  }
  return bags;
}

/**
 * ```asn1
 * EncryptedData ::= SEQUENCE { version INTEGER, encryptedContentInfo EncryptedContentInfo, … }      -- RFC 5652 §8
 * EncryptedContentInfo ::= SEQUENCE { contentType OBJECT IDENTIFIER, contentEncryptionAlgorithm AlgorithmIdentifier,
 *                                     encryptedContent [0] IMPLICIT OCTET STRING OPTIONAL }
 * ```
 */
function readEncryptedData(node: BerNode, opener: Decrypter | ClosedParts, bags: Bags): void {
  const fields = fieldsOf(node, "EncryptedData");
  fields.next(tags.integer, "version");
  const info = fieldsOf(fields.next(tags.sequence, "encryptedContentInfo"), "EncryptedContentInfo");
  info.next(tags.objectIdentifier, "type");
  const scheme = readEncryptionScheme(info.next(tags.sequence, "algorithm"));
  const data = readOctets(info.next(contextTag(0), "bytes"));
  if (typeof opener !== "function") {
    opener.contents.push(scheme.facts);
    return;
  }
  const contents = opener(scheme, data, (decrypted) => {
    const safe = readBer(decrypted, { name: sources.decryptedContents, base: 0 });
    if (safe.tag !== tags.sequence) throw damagedAt(safe.source, safe.offset, damage.bagListExpected);
    countItems(safe);
    return safe;
  });
  readSafeContents(contents, scheme.facts, opener, bags);
}
