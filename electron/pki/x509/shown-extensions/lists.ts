import { fieldsOf, tags } from "../../asn1/ber.ts";
import { readObjectIdentifier } from "../../asn1/ber-values.ts";
import { namedOid } from "../../asn1/oids.ts";
import { expectList } from "../expect-node.ts";
import { readAccess } from "../read-access.ts";
import { readDistributionPoint } from "../read-distribution-point.ts";
import { readGeneralName } from "../read-general-name.ts";
import { readPolicies } from "../read-policies.ts";
import type { ShownExtensionReader } from "./types.ts";

/** Extensions that are lists of names, places, identifiers or policies. */

/** IssuerAltName ::= GeneralNames (RFC 5280 §4.2.1.7) */
export const generalNames: ShownExtensionReader = (value) => {
  const { items, leftOut } = expectList(value, "GeneralNames");
  return { kind: "names", items: items.map(readGeneralName), leftOut };
};

/** SubjectInfoAccessSyntax ::= SEQUENCE OF AccessDescription (RFC 5280 §4.2.2.2) */
export const accessDescriptions: ShownExtensionReader = (value) => {
  const { items, leftOut } = expectList(value, "AuthorityInfoAccessSyntax");
  return { kind: "places", items: items.map(readAccess), leftOut };
};

/** SEQUENCE OF SEQUENCE { identifier OBJECT IDENTIFIER, … }: S/MIME capabilities (RFC 8551 §2.5.2), QCStatements (RFC 3739 §3.2.6). */
export const firstIdentifiers: ShownExtensionReader = (value) => {
  const { items, leftOut } = expectList(value, "identifiers");
  const identifiers = items.map((item) =>
    namedOid(readObjectIdentifier(fieldsOf(item, "entry").next(tags.objectIdentifier, "OBJECT IDENTIFIER"))),
  );
  return { kind: "identifiers", items: identifiers, leftOut };
};

/** Application Policies, in the syntax of certificate policies (MS-WCCE §2.2.2.7.7.3). */
export const applicationPolicies: ShownExtensionReader = (value) => ({ kind: "policies", ...readPolicies(value) });

/** FreshestCRL ::= CRLDistributionPoints (RFC 5280 §4.2.1.15): the names of the points, of any kind. */
export const distributionPoints: ShownExtensionReader = (value) => {
  const { items, leftOut } = expectList(value, "CRLDistributionPoints");
  const names = items.map(readDistributionPoint).flatMap((point) => [...point.names, ...point.issuers]);
  return { kind: "names", items: names, leftOut };
};

/** CRLDistributionPoints: what the list of their addresses does not tell. */
export const distributionPointNames: ShownExtensionReader = (value) => {
  const { items, leftOut } = expectList(value, "CRLDistributionPoints");
  const names = items
    .map(readDistributionPoint)
    .flatMap((point) => [...point.names.filter(({ type }) => type !== "uri"), ...point.issuers]);
  return { kind: "names", items: names, leftOut };
};
