import type { RevocationListFacts } from "#shared/facts/revocation-list-facts.ts";
import { type BerNode, readBer } from "../asn1/ber.ts";
import { readInteger } from "../asn1/ber-values.ts";
import { oids } from "../asn1/oids.ts";
import { readExtensionParts } from "../x509/read-extension-parts.ts";

/** CRLReason ::= ENUMERATED (RFC 5280 §5.3.1); 7 is not used. */
const revocationReasons: readonly (string | null)[] = [
  "unspecified",
  "keyCompromise",
  "cACompromise",
  "affiliationChanged",
  "superseded",
  "cessationOfOperation",
  "certificateHold",
  null,
  "removeFromCRL",
  "privilegeWithdrawn",
  "aACompromise",
];

/** The name of a reason; of one that has none, such as 7, its number. */
export function revocationReason(node: BerNode): string {
  const number = readInteger(node);
  return revocationReasons[Number(number)] ?? number.toString();
}

/** The date from which the key may have been known to others changes nothing about being revoked. */
const known: readonly string[] = [oids.crlReason.oid, oids.invalidityDate.oid];

/**
 * What the extensions of one entry say.
 *
 * @param list null: there are none
 * @throws AppError FORMAT_DAMAGED
 */
export function readEntryExtensions(
  list: BerNode | null,
): Pick<RevocationListFacts["revoked"][number], "reason" | "hasUnknownCritical"> {
  const extensions = readExtensionParts(list);
  const reason = extensions.find(({ oid }) => oid === oids.crlReason.oid);
  return {
    reason: reason === undefined ? null : revocationReason(readBer(reason.value)),
    hasUnknownCritical: extensions.some(({ oid, critical }) => critical && !known.includes(oid)),
  };
}
