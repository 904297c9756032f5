import { AppError } from "#shared/errors/app-error.ts";
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
    if (bags.keys.length + bags.certificates.length > limits.certificatesPerFile) throw tooMany();
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
      throw new AppError("FORMAT_TRUNCATED", `${part.name} is cut off: the rest of it is missing.`, {
        hint: "Copy or download it again.",
      });
    case "damaged-asn1":
      throw new AppError("FORMAT_DAMAGED", `${part.name} is damaged: its parts do not fit together.`, {
        hint: "Export or download it again. A file that went through a text editor or a mail system may have lost bytes.",
      });
    case "pem":
      bags.others.push("PEM text");
      return;
    default:
      bags.others.push(contentDescriptions[part.kind]);
  }
}

function bagOf(der: Uint8Array): CertificateBag {
  return { der, encryption: notEncrypted, attributes: noAttributes };
}

function tooMany(): AppError {
  return new AppError("LIMIT_COUNT", `The file holds more than ${limits.certificatesPerFile} keys and certificates.`, {
    hint: "Keep only the key, its certificate and the issuers.",
  });
}
