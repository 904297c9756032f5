import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { type BerNode, damagedAt } from "../../asn1/ber.ts";
import { readSmallInteger } from "../../asn1/ber-values.ts";

/** SkipCerts ::= INTEGER (0..MAX), behind any tag (RFC 5280 §4.2.1.11). @throws AppError FORMAT_DAMAGED */
export function readSkipCertificates(node: BerNode): number {
  const number = readSmallInteger(node);
  if (number === null || number < 0) throw damagedAt(node.source, node.offset, damage.expected({ what: "SkipCerts" }));
  return number;
}
