import type { Policy, PolicyQualifier } from "#shared/facts/common.ts";
import { type BerNode, fieldsOf, tags } from "../asn1/ber.ts";
import { readInteger, readObjectIdentifier } from "../asn1/ber-values.ts";
import { toHex } from "../asn1/hex.ts";
import { namedOid, oids } from "../asn1/oids.ts";
import { orNull } from "../or-null.ts";
import { expectItems, expectList } from "./expect-node.ts";
import { expectText } from "./expect-text.ts";

/**
 * Reads the policies under which a certificate was issued. Of a policy whose qualifiers break their syntax the policy itself is told.
 *
 * CertificatePolicies ::= SEQUENCE OF PolicyInformation (RFC 5280 §4.2.1.4)
 * PolicyInformation ::= SEQUENCE { policyIdentifier OBJECT IDENTIFIER, policyQualifiers SEQUENCE OF PolicyQualifierInfo OPTIONAL }
 *
 * @throws AppError FORMAT_DAMAGED
 */
export function readPolicies(value: BerNode): { readonly items: readonly Policy[]; readonly leftOut: number } {
  const { items, leftOut } = expectList(value, "CertificatePolicies");
  return { items: items.map(readPolicy), leftOut };
}

function readPolicy(node: BerNode): Policy {
  const fields = fieldsOf(node, "PolicyInformation");
  const policy = namedOid(readObjectIdentifier(fields.next(tags.objectIdentifier, "policyIdentifier")));
  const list = fields.optional(tags.sequence);
  fields.end();
  return {
    ...policy,
    qualifiers: list === undefined ? [] : expectList(list, "policyQualifiers").items.map(readQualifier),
  };
}

/** PolicyQualifierInfo ::= SEQUENCE { policyQualifierId OBJECT IDENTIFIER, qualifier ANY DEFINED BY policyQualifierId } */
function readQualifier(node: BerNode): PolicyQualifier {
  const fields = fieldsOf(node, "PolicyQualifierInfo");
  const oid = readObjectIdentifier(fields.next(tags.objectIdentifier, "policyQualifierId"));
  const value = fields.any("qualifier");
  const reader = readers[oid];
  const read = reader === undefined ? null : orNull(() => reader(value));
  return read ?? { kind: "other", oid, value: toHex(value.raw) };
}

const readers: Readonly<Record<string, (value: BerNode) => PolicyQualifier>> = {
  [oids.practiceStatement.oid]: (value) => ({ kind: "statement", url: expectText(value, "CPSuri") }),
  [oids.userNotice.oid]: readNotice,
};

/**
 * UserNotice ::= SEQUENCE { noticeRef NoticeReference OPTIONAL, explicitText DisplayText OPTIONAL }
 * NoticeReference ::= SEQUENCE { organization DisplayText, noticeNumbers SEQUENCE OF INTEGER }
 */
function readNotice(value: BerNode): PolicyQualifier {
  const fields = fieldsOf(value, "UserNotice");
  const reference = fields.optional(tags.sequence);
  const [explicit] = fields.rest();
  const text = explicit === undefined ? null : expectText(explicit, "explicitText");
  if (reference === undefined) return { kind: "notice", text, organization: null, numbers: [] };
  const named = fieldsOf(reference, "noticeRef");
  return {
    kind: "notice",
    text,
    organization: expectText(named.any("organization"), "organization"),
    numbers: expectItems(named.next(tags.sequence, "noticeNumbers"), "noticeNumbers").map((number) =>
      readInteger(number).toString(),
    ),
  };
}
