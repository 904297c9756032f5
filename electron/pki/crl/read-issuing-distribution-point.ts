import { knownOids } from "#shared/facts/known-oids.ts";
import type { IssuingDistributionPoint, RevocationListFacts } from "#shared/facts/revocation-list-facts.ts";
import { type BerNode, contextTag, fieldsOf, itemsOf, readBer } from "../asn1/ber.ts";
import { readGeneralName } from "../x509/read-general-name.ts";
import { extensionPart } from "./extension-part.ts";

/**
 * IssuingDistributionPoint ::= SEQUENCE { distributionPoint [0] DistributionPointName OPTIONAL, onlyContainsUserCerts [1] BOOLEAN DEFAULT FALSE,
 *   onlyContainsCACerts [2] BOOLEAN DEFAULT FALSE, onlySomeReasons [3] ReasonFlags OPTIONAL, indirectCRL [4] BOOLEAN DEFAULT FALSE,
 *   onlyContainsAttributeCerts [5] BOOLEAN DEFAULT FALSE } (RFC 5280 §5.2.5)
 */
export function readIssuingDistributionPoint(
  extensions: BerNode | null,
): RevocationListFacts["issuingDistributionPoint"] {
  return extensionPart(extensions, knownOids.issuingDistributionPoint.oid, ({ value }) => readPoint(readBer(value)));
}

function readPoint(node: BerNode): IssuingDistributionPoint {
  const fields = fieldsOf(node, "IssuingDistributionPoint");
  const name = fields.optional(contextTag(0));
  const isSet = (number: number): boolean => (fields.optional(contextTag(number))?.contents[0] ?? 0) !== 0;
  const onlyEndEntities = isSet(1);
  const onlyAuthorities = isSet(2);
  const onlySomeReasons = fields.optional(contextTag(3)) !== undefined;
  return {
    names: name === undefined ? [] : namesOf(name),
    onlyEndEntities,
    onlyAuthorities,
    onlySomeReasons,
    indirect: isSet(4),
    onlyAttributeCertificates: isSet(5),
  };
}

/** DistributionPointName ::= CHOICE { fullName [0] GeneralNames, nameRelativeToCRLIssuer [1] RelativeDistinguishedName }; of the second nothing is compared. */
function namesOf(point: BerNode): readonly string[] {
  return itemsOf(point).flatMap((choice) =>
    choice.tag === contextTag(0) ? itemsOf(choice).map((name) => readGeneralName(name).value) : [relativeName],
  );
}

/** No address of a certificate has this form, so a list with it is of another place. */
const relativeName = "nameRelativeToCRLIssuer";
