import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { pkcs12Errors } from "#shared/errors/definitions/pkcs12.ts";
import type { EncryptionFacts } from "#shared/facts/bundle-facts.ts";
import { bagNames } from "#shared/facts/bundle-notices.ts";
import { limits } from "#shared/limits.ts";
import type { Message } from "#shared/text/message.ts";
import { type BerNode, contextTag, damagedAt, eachItem, fieldsOf, innerOf, tags } from "../asn1/ber.ts";
import { readObjectIdentifier, readOctets } from "../asn1/ber-values.ts";
import { oidName, oids } from "../asn1/oids.ts";
import type { Decrypter } from "../pkcs8/decrypter.ts";
import { type PrivateKeyInfo, readPrivateKeyInfo } from "../pkcs8/private-key-info.ts";
import { readEncryptionScheme } from "../pkcs8/read-encryption-scheme.ts";
import { type BagAttributes, readBagAttributes } from "./bag-attributes.ts";

/** A private key as its bag holds it. Secret. */
export type KeyBag = {
  readonly info: PrivateKeyInfo;
  readonly encryption: EncryptionFacts;
  readonly attributes: BagAttributes;
  /** Said of an unusual spelling of the password that opened this one key; a PFX says it for all its parts. */
  readonly passwordNotice?: Message | null;
};
/** A certificate as its bag holds it; not looked into yet. */
export type CertificateBag = {
  readonly der: Uint8Array;
  readonly encryption: EncryptionFacts;
  readonly attributes: BagAttributes;
};
/** What the bags of a PFX hold, in the order of the file. */
export type Bags = { readonly keys: KeyBag[]; readonly certificates: CertificateBag[]; readonly others: Message[] };

/** What stays encrypted where a PFX is looked at without its password. */
export type ClosedParts = {
  readonly keys: Omit<KeyBag, "info">[];
  readonly contents: EncryptionFacts[];
};

/** Safe contents inside safe contents inside …: real files have one level (formats.md §1.7). */
const maximumNesting = 4;

/** Encryption of a part that is not encrypted. */
export const notEncrypted: EncryptionFacts = {
  scheme: "none",
  oid: null,
  cipher: "none",
  keyDerivation: null,
  iterations: null,
  saltBytes: null,
};

/**
 * Collects the bags of one SafeContents into `bags`.
 *
 * ```asn1
 * SafeContents ::= SEQUENCE OF SafeBag                                                                        -- RFC 7292 §4.2
 * SafeBag ::= SEQUENCE { bagId OBJECT IDENTIFIER, bagValue [0] EXPLICIT ANY, bagAttributes SET OF PKCS12Attribute OPTIONAL }
 * ```
 *
 * @param encryption of the ContentInfo that the contents come from
 * @param opener decrypts what is encrypted, or takes down how it is
 * @throws AppError what `opener` throws, FORMAT_DAMAGED, LIMIT_COUNT, LIMIT_DEPTH
 */
export function readSafeContents(
  contents: BerNode,
  encryption: EncryptionFacts,
  opener: Decrypter | ClosedParts,
  bags: Bags,
  nesting = 0,
): void {
  if (contents.tag !== tags.sequence) throw damagedAt(contents.source, contents.offset, damage.bagListExpected);
  for (const bag of eachItem(contents)) {
    const fields = fieldsOf(bag, "SafeBag");
    const oid = readObjectIdentifier(fields.any("identifier"));
    const value = innerOf(fields.next(contextTag(0), "value"), "bagValue");
    const attributes = (): BagAttributes => readBagAttributes(fields.optional(tags.set));
    if (bags.keys.length + bags.certificates.length + bags.others.length >= limits.certificatesPerFile)
      throw pkcs12Errors.tooMany({ most: limits.certificatesPerFile });
    switch (oid) {
      case oids.keyBag.oid:
        bags.keys.push({
          info: readPrivateKeyInfo(value.raw, { name: value.source.name, base: value.offset }),
          encryption,
          attributes: attributes(),
        });
        break;
      case oids.shroudedKeyBag.oid:
        readShroudedKey(value, attributes(), opener, bags);
        break;
      case oids.certBag.oid:
        readCertificateBag(value, encryption, attributes(), bags);
        break;
      case oids.safeContentsBag.oid:
        if (nesting >= maximumNesting) throw pkcs12Errors.tooDeep({ most: maximumNesting });
        readSafeContents(value, encryption, opener, bags, nesting + 1);
        break;
      default:
        bags.others.push(otherBagName(oid));
    }
  }
}

function otherBagName(oid: string): Message {
  switch (oid) {
    case oids.crlBag.oid:
      return bagNames.revocationList;
    case oids.secretBag.oid:
      return bagNames.secret;
    default:
      return bagNames.other({ name: oidName(oid) });
  }
}

/** `EncryptedPrivateKeyInfo ::= SEQUENCE { encryptionAlgorithm AlgorithmIdentifier, encryptedData OCTET STRING }` (RFC 5208 §6) */
function readShroudedKey(value: BerNode, attributes: BagAttributes, opener: Decrypter | ClosedParts, bags: Bags): void {
  const fields = fieldsOf(value, "EncryptedPrivateKeyInfo");
  const scheme = readEncryptionScheme(fields.next(tags.sequence, "algorithm"));
  const data = readOctets(fields.next(tags.octetString, "data"));
  if (typeof opener !== "function") {
    opener.keys.push({ encryption: scheme.facts, attributes });
    return;
  }
  const info = opener(scheme, data, (decrypted) =>
    readPrivateKeyInfo(decrypted, { name: sources.decryptedKey, base: 0 }),
  );
  bags.keys.push({ info, encryption: scheme.facts, attributes });
}

/** `CertBag ::= SEQUENCE { certId OBJECT IDENTIFIER, certValue [0] EXPLICIT ANY }` (RFC 7292 §4.2.3) */
function readCertificateBag(value: BerNode, encryption: EncryptionFacts, attributes: BagAttributes, bags: Bags): void {
  const fields = fieldsOf(value, "CertBag");
  const oid = readObjectIdentifier(fields.any("identifier"));
  if (oid !== oids.x509Certificate.oid) {
    bags.others.push(
      oid === oids.sdsiCertificate.oid ? bagNames.sdsiCertificate : bagNames.other({ name: oidName(oid) }),
    );
    return;
  }
  const der = readOctets(innerOf(fields.next(contextTag(0), "value"), "certValue"));
  bags.certificates.push({ der, encryption, attributes });
}
