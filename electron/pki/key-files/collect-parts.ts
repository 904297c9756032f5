import { keyFileErrors } from "#shared/errors/definitions/key-files.ts";
import { bagNames } from "#shared/facts/bundle-notices.ts";
import { limits } from "#shared/limits.ts";
import { readBer } from "../asn1/ber.ts";
import { readCertificates } from "../pkcs7/read-certificates.ts";
import { noAttributes } from "../pkcs12/bag-attributes.ts";
import { type Bags, type CertificateBag, notEncrypted } from "../pkcs12/read-safe-contents.ts";
import { contentDescriptions } from "../sniff/content-descriptions.ts";
import type { ContentPart } from "../sniff/content-parts.ts";
import type { KeyOpener } from "./create-key-opener.ts";

/**
 * The keys and certificates among the parts of a file, as if they stood in bags without attributes. What is neither is named in
 * `others`.
 *
 * @throws AppError FORMAT_TRUNCATED, FORMAT_DAMAGED, LIMIT_COUNT, and what `openKey` throws
 */
export function collectParts(parts: readonly ContentPart[], openKey: KeyOpener): Bags {
  const bags: Bags = { keys: [], certificates: [], others: [] };
  for (const part of parts) {
    if (part.problem !== null) throw part.problem;
    const key = openKey(part);
    if (key !== null) bags.keys.push({ ...key, attributes: noAttributes });
    else collectPart(part, bags);
    if (bags.keys.length + bags.certificates.length > limits.certificatesPerFile)
      throw keyFileErrors.tooMany({ most: limits.certificatesPerFile });
  }
  return bags;
}

function collectPart(part: ContentPart, bags: Bags): void {
  switch (part.kind) {
    case "certificate":
      bags.certificates.push(bagOf(readBer(part.data, { name: part.name, base: 0 }).raw));
      return;
    case "pkcs7":
      bags.certificates.push(...readCertificates(part.data).map(bagOf));
      return;
    case "truncated-asn1":
      throw keyFileErrors.cutOff({ part: part.name });
    case "damaged-asn1":
      throw keyFileErrors.damaged({ part: part.name });
    case "pem":
      bags.others.push(bagNames.pemText);
      return;
    default:
      bags.others.push(contentDescriptions[part.kind]);
  }
}

function bagOf(der: Uint8Array): CertificateBag {
  return { der, encryption: notEncrypted, attributes: noAttributes };
}
