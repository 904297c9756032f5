import type { UnreadField } from "#shared/facts/part.ts";
import type { RevocationListFacts } from "#shared/facts/revocation-list-facts.ts";
import { limits } from "#shared/limits.ts";
import { type BerNode, eachItem, fieldsOf, tags } from "../asn1/ber.ts";
import { readInteger } from "../asn1/ber-values.ts";
import { equalBytes } from "../asn1/der.ts";
import { toHex } from "../asn1/hex.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { onlyFirst, quietly, type UnreadPart } from "../x509/damage-of.ts";
import { readDistinguishedName } from "../x509/read-distinguished-name.ts";
import { readExtensions } from "../x509/read-extensions.ts";
import { readSignatureAlgorithm } from "../x509/read-signature-algorithm.ts";
import { readTime } from "../x509/read-time.ts";
import { serialNumberText } from "../x509/serial-number-text.ts";
import { type ParsedRevocationList, parseRevocationList } from "./parse-revocation-list.ts";
import { readCrlNumber } from "./read-crl-number.ts";
import { readEntryExtensions } from "./read-entry-extensions.ts";
import { readIssuingDistributionPoint } from "./read-issuing-distribution-point.ts";

/** A list taken apart, with its facts. */
export type RevocationListMember = { readonly parsed: ParsedRevocationList; readonly facts: RevocationListFacts };

type Revoked = RevocationListFacts["revoked"][number];

/**
 * Reads a certificate revocation list (RFC 5280 §5). A part that is damaged hides no other: `unread` tells it.
 *
 * @param data one list in DER or BER; bytes after it are ignored
 * @throws AppError FORMAT_TRUNCATED, FORMAT_DAMAGED, LIMIT_DEPTH
 */
export function readRevocationList(data: Uint8Array, crypto: CryptoPort): RevocationListMember {
  const parsed = parseRevocationList(data);
  return { parsed, facts: factsOf(parsed, crypto) };
}

function factsOf(parsed: ParsedRevocationList, crypto: CryptoPort): RevocationListFacts {
  const unread: UnreadField[] = [];
  const take = (field: UnreadField["field"]) => (found: UnreadPart) => unread.push({ field, ...found });
  const timeOf = (field: "thisUpdate" | "nextUpdate", node: BerNode, what: string): string =>
    quietly(() => readTime(node, what).iso, node, take(field)) ?? "";
  const extensions = readExtensions(parsed.extensions === null ? [] : [parsed.extensions]);
  if (extensions.unread !== null) take("extensions")(extensions.unread);
  const { revoked, revokedLeftOut } = readRevoked(parsed.revoked, take("revoked"));
  return {
    kind: "revocation-list",
    issuer: readDistinguishedName(parsed.issuer, "issuer", take("issuer")),
    thisUpdate: timeOf("thisUpdate", parsed.thisUpdate, "thisUpdate"),
    nextUpdate: parsed.nextUpdate === null ? null : timeOf("nextUpdate", parsed.nextUpdate, "nextUpdate"),
    signatureAlgorithm: readSignatureAlgorithm(parsed.signatureAlgorithm),
    signedAlgorithm: equalBytes(parsed.signedAlgorithm.raw, parsed.signatureAlgorithm.raw)
      ? null
      : readSignatureAlgorithm(parsed.signedAlgorithm),
    revoked,
    revokedLeftOut,
    crlNumber: readCrlNumber(parsed.extensions),
    authorityKeyIdentifier: extensions.values.authorityKeyIdentifier,
    issuingDistributionPoint: readIssuingDistributionPoint(parsed.extensions),
    extensions: extensions.list,
    unread,
    sha1Fingerprint: toHex(crypto.digest("sha1", parsed.der)),
    sha256Fingerprint: toHex(crypto.digest("sha256", parsed.der)),
  };
}

/** @param onUnread told of the first entry that is damaged, and of a list that is; both are counted among those left out */
function readRevoked(
  list: BerNode | null,
  onUnread: (found: UnreadPart) => void,
): Pick<RevocationListFacts, "revoked" | "revokedLeftOut"> {
  const revoked: Revoked[] = [];
  let revokedLeftOut = 0;
  const tell = onlyFirst(onUnread);
  const leaveOut = (found: UnreadPart): void => {
    tell(found);
    revokedLeftOut++;
  };
  const readAll = (node: BerNode): void => {
    for (const entry of eachItem(node)) {
      if (revoked.length === limits.revokedCertificates) revokedLeftOut++;
      else {
        const read = quietly(() => readEntry(entry), entry, leaveOut);
        if (read !== null) revoked.push(read);
      }
    }
  };
  if (list !== null) quietly(() => readAll(list), list, leaveOut);
  return { revoked, revokedLeftOut };
}

/** SEQUENCE { userCertificate INTEGER, revocationDate Time, crlEntryExtensions Extensions OPTIONAL } */
function readEntry(entry: BerNode): Revoked {
  const fields = fieldsOf(entry, "revokedCertificates");
  const serialNumber = serialNumberText(readInteger(fields.next(tags.integer, "serialNumber")));
  const revokedAt = readTime(fields.any("revocationDate"), "revocationDate").iso;
  return { serialNumber, revokedAt, ...readEntryExtensions(fields.optional(tags.sequence) ?? null) };
}
