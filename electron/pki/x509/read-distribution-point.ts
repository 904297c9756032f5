import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import type { GeneralName } from "#shared/facts/common.ts";
import { type BerNode, contextTag, damagedAt, fieldsOf, itemsOf, readBer } from "../asn1/ber.ts";
import { sequence, tagged } from "../asn1/der.ts";
import { readDistinguishedName } from "./read-distinguished-name.ts";
import { readGeneralName } from "./read-general-name.ts";

/** The names of a distribution point, and who signs the lists there where that is another than the issuer. */
export type DistributionPoint = { readonly names: readonly GeneralName[]; readonly issuers: readonly GeneralName[] };

/**
 * DistributionPoint ::= SEQUENCE { distributionPoint [0] DistributionPointName OPTIONAL, reasons [1] OPTIONAL, cRLIssuer [2] GeneralNames OPTIONAL }
 * DistributionPointName ::= CHOICE { fullName [0] GeneralNames, nameRelativeToCRLIssuer [1] RelativeDistinguishedName } (RFC 5280 §4.2.1.13)
 *
 * @throws AppError FORMAT_DAMAGED
 */
export function readDistributionPoint(node: BerNode): DistributionPoint {
  const fields = fieldsOf(node, "DistributionPoint");
  const point = fields.optional(contextTag(0));
  fields.optional(contextTag(1));
  const issuers = fields.optional(contextTag(2));
  fields.end();
  return {
    names: point === undefined ? [] : itemsOf(point).flatMap(namesIn),
    issuers: issuers === undefined ? [] : itemsOf(issuers).map(readGeneralName),
  };
}

function namesIn(name: BerNode): readonly GeneralName[] {
  if (name.tag === contextTag(0)) return itemsOf(name).map(readGeneralName);
  if (name.tag === contextTag(1)) return [relativeName(name)];
  throw damagedAt(name.source, name.offset, damage.expected({ what: "DistributionPointName" }));
}

/** What is to be added to the name of the issuer: a SET, here behind an IMPLICIT [1]. */
function relativeName({ contents, source, offset }: BerNode): GeneralName {
  const alone = readBer(sequence(tagged(setTag, contents)), { name: source.name, base: offset });
  return { type: "directory", value: readDistinguishedName(alone, "nameRelativeToCRLIssuer").text };
}

/** SET, constructed (X.690 §8.12). */
const setTag = 0x31;
