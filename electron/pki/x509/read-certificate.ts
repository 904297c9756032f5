import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { UnreadField } from "#shared/facts/part.ts";
import { type BerNode, damagedAt, itemsOf } from "../asn1/ber.ts";
import { readInteger, readSmallInteger } from "../asn1/ber-values.ts";
import { equalBytes } from "../asn1/der.ts";
import { encodedText } from "../asn1/encoded-text.ts";
import { toHex } from "../asn1/hex.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { quietly, type UnreadPart } from "./damage-of.ts";
import { asCertificateError, type ParsedCertificate, parseCertificate } from "./parse-certificate.ts";
import { readDistinguishedName } from "./read-distinguished-name.ts";
import { readExtensions } from "./read-extensions.ts";
import { readKeyAndAlgorithm } from "./read-key-and-algorithm.ts";
import { readSignatureAlgorithm } from "./read-signature-algorithm.ts";
import { type ReadTime, readTime } from "./read-time.ts";
import { serialNumberText } from "./serial-number-text.ts";

/**
 * Reads an X.509 certificate (RFC 5280).
 *
 * @param der one certificate in DER or BER; bytes after it are ignored
 * @throws AppError CERTIFICATE_INVALID, FORMAT_TRUNCATED, LIMIT_DEPTH
 */
export function readCertificate(der: Uint8Array, crypto: CryptoPort): CertificateFacts {
  return certificateFacts(parseCertificate(der), crypto);
}

/** The facts of a certificate that was already taken apart. Throws as `readCertificate`. */
export function certificateFacts(parsed: ParsedCertificate, crypto: CryptoPort): CertificateFacts {
  return asCertificateError(() => {
    const unread: UnreadField[] = [];
    const take = (field: UnreadField["field"]) => (found: UnreadPart) => unread.push({ field, ...found });
    // One that cannot be taken apart is told for each of its ends; with a third time it has no end.
    const [start, end, third] =
      quietly(
        () => itemsOf(parsed.validity),
        parsed.validity,
        () => undefined,
      ) ?? [];
    const irregularTimes: ("notBefore" | "notAfter")[] = [];
    const timeOf = (field: "notBefore" | "notAfter", node: BerNode | undefined, what: string): string => {
      const time = readTimeOrNothing(node, parsed.validity, what, take(field));
      if (time !== null && !time.isRegular) irregularTimes.push(field);
      return time?.iso ?? "";
    };
    const extensions = readExtensions(parsed.extensions === null ? [] : [parsed.extensions]);
    if (extensions.unread !== null) take("extensions")(extensions.unread);
    const { notShown, ...keyAndAlgorithm } = readKeyAndAlgorithm(parsed, crypto, (found) => unread.push(found));
    return {
      kind: "certificate",
      version: parsed.version === null ? 1 : versionOf(parsed.version),
      serialNumber: serialNumberText(readInteger(parsed.serialNumber)),
      subject: readDistinguishedName(parsed.subject, "subject", take("subject")),
      issuer: readDistinguishedName(parsed.issuer, "issuer", take("issuer")),
      notBefore: timeOf("notBefore", start, "notBefore"),
      notAfter: timeOf("notAfter", third === undefined ? end : undefined, "notAfter"),
      irregularTimes,
      ...keyAndAlgorithm,
      ...(notShown.length === 0 ? {} : { notShown }),
      signedAlgorithm: signedAlgorithmOf(parsed, take("signatureAlgorithm")),
      ...extensions.values,
      extensions: extensions.list,
      unread,
      selfIssued: equalBytes(parsed.subject.raw, parsed.issuer.raw),
      encoded: encodedText(parsed.der),
      sha1Fingerprint: toHex(crypto.digest("sha1", parsed.der)),
      sha256Fingerprint: toHex(crypto.digest("sha256", parsed.der)),
    };
  });
}

/** The algorithm that the signed part names, where it is another than the one beside the signature; null: it is the same, or none at all. */
function signedAlgorithmOf(
  { signedAlgorithm, signatureAlgorithm }: ParsedCertificate,
  onUnread: (found: UnreadPart) => void,
): CertificateFacts["signedAlgorithm"] {
  if (equalBytes(signedAlgorithm.raw, signatureAlgorithm.raw)) return null;
  return quietly(() => readSignatureAlgorithm(signedAlgorithm), signedAlgorithm, onUnread);
}

/** A time; null where there is none that can be read. */
function readTimeOrNothing(
  node: BerNode | undefined,
  validity: BerNode,
  what: string,
  onUnread: (found: UnreadPart) => void,
): ReadTime | null {
  const read = (): ReadTime => {
    if (node !== undefined) return readTime(node, what);
    throw damagedAt(validity.source, validity.offset, damage.expected({ what }));
  };
  return quietly(read, node ?? validity, onUnread);
}

/** Version ::= INTEGER { v1(0), v2(1), v3(2) }; a later one would be shown as it is, a senseless one is damage. */
function versionOf(node: BerNode): number {
  const value = readSmallInteger(node);
  if (value === null || value < 0 || value > 99)
    throw damagedAt(node.source, node.offset, damage.expected({ what: "Version" }));
  return value + 1;
}
