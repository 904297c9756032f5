import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import type { OcspAnswer } from "#shared/facts/ocsp-response-facts.ts";
import { type BerNode, contextTag, damagedAt, fieldsOf, innerOf, itemsOf, tags } from "../asn1/ber.ts";
import { readInteger, readOctets } from "../asn1/ber-values.ts";
import { toHex } from "../asn1/hex.ts";
import { oidName } from "../asn1/oids.ts";
import { revocationReason } from "../crl/read-entry-extensions.ts";
import { readAlgorithm } from "../x509/read-algorithm.ts";
import { readExtensionParts } from "../x509/read-extension-parts.ts";
import { readTime } from "../x509/read-time.ts";
import { serialNumberText } from "../x509/serial-number-text.ts";

/**
 * SingleResponse ::= SEQUENCE { certID SEQUENCE { hashAlgorithm, issuerNameHash OCTET STRING, issuerKeyHash OCTET STRING, serialNumber INTEGER },
 *   certStatus CHOICE { good [0] NULL, revoked [1] RevokedInfo, unknown [2] NULL }, thisUpdate GeneralizedTime,
 *   nextUpdate [0] EXPLICIT GeneralizedTime OPTIONAL, singleExtensions [1] EXPLICIT OPTIONAL } (RFC 6960 §4.2.1)
 *
 * @throws AppError FORMAT_DAMAGED
 */
export function readOcspAnswer(node: BerNode): OcspAnswer {
  const fields = fieldsOf(node, "SingleResponse");
  const id = fieldsOf(fields.next(tags.sequence, "certID"), "CertID");
  const { oid } = readAlgorithm(id.next(tags.sequence, "hashAlgorithm"), "hashAlgorithm");
  const issuerNameHash = toHex(readOctets(id.next(tags.octetString, "the hash of the issuer’s name")));
  const issuerKeyHash = toHex(readOctets(id.next(tags.octetString, "the hash of the issuer’s key")));
  const serialNumber = serialNumberText(readInteger(id.next(tags.integer, "serialNumber")));
  const status = readStatus(fields.any("certStatus"));
  const thisUpdate = readTime(fields.any("thisUpdate"), "thisUpdate").iso;
  const next = fields.optional(contextTag(0));
  const extensions = fields.optional(contextTag(1));
  return {
    hashAlgorithm: { oid, name: oidName(oid) },
    issuerNameHash,
    issuerKeyHash,
    serialNumber,
    ...status,
    thisUpdate,
    nextUpdate: next === undefined ? null : readTime(innerOf(next, "nextUpdate"), "nextUpdate").iso,
    hasUnknownCritical: readExtensionParts(extensions === undefined ? null : innerOf(extensions, "Extensions")).some(
      ({ critical }) => critical,
    ),
  };
}

/** RevokedInfo ::= SEQUENCE { revocationTime GeneralizedTime, revocationReason [0] EXPLICIT CRLReason OPTIONAL } behind an IMPLICIT [1]. */
function readStatus(node: BerNode): Pick<OcspAnswer, "status" | "revokedAt" | "reason"> {
  switch (node.tag) {
    case contextTag(0):
      return { status: "good", revokedAt: null, reason: null };
    case contextTag(1): {
      const [time, wrapped] = itemsOf(node);
      if (time === undefined) throw damagedAt(node.source, node.offset, damage.empty({ what: "RevokedInfo" }));
      const reason = wrapped === undefined ? undefined : innerOf(wrapped, "CRLReason");
      return {
        status: "revoked",
        revokedAt: readTime(time, "revocationDate").iso,
        reason: reason === undefined ? null : revocationReason(reason),
      };
    }
    case contextTag(2):
      return { status: "unknown", revokedAt: null, reason: null };
    default:
      throw damagedAt(node.source, node.offset, damage.expected({ what: "CertStatus" }));
  }
}
