import { AppError } from "#shared/errors/app-error.ts";
import type { NamedOid } from "#shared/facts/common.ts";
import { type BerNode, fieldsOf, itemsOf, tags } from "../asn1/ber.ts";
import { readObjectIdentifier } from "../asn1/ber-values.ts";
import { namedOid, oids } from "../asn1/oids.ts";
import { expectItems } from "../x509/expect-node.ts";
import { attributeReaders } from "./attributes/index.ts";
import type { AttributeValues } from "./attributes/types.ts";

export type ReadAttributes = {
  readonly values: AttributeValues;
  /** Extensions of the PKCS#9 attribute and of Microsoft's old one, which requests of XP and IIS 6 use. */
  readonly extensions: readonly BerNode[];
  /** Attributes that neither shows; a known one that is broken is among them and says so. */
  readonly others: readonly NamedOid[];
};

type ReadAttribute = {
  readonly values?: Partial<AttributeValues>;
  readonly extensions?: BerNode;
  readonly other?: NamedOid;
};

const absent: AttributeValues = { enrolmentCsp: null, osVersion: null, clientInformation: null, templateName: null };

const extensionAttributes: readonly string[] = [oids.extensionRequest.oid, oids.oldCertificateExtensions.oid];

/**
 * Reads the attributes of a request.
 *
 * Attribute ::= SEQUENCE { type OBJECT IDENTIFIER, values SET OF ANY }
 *
 * @param node [0] of the request; null: it has none
 * @throws AppError FORMAT_DAMAGED when the list itself cannot be read
 */
export function readAttributes(node: BerNode | null): ReadAttributes {
  const read = node === null ? [] : itemsOf(node).map(readAttribute);
  return {
    values: Object.assign({}, absent, ...read.map(({ values }) => values)),
    extensions: read.flatMap(({ extensions }) => extensions ?? []),
    others: read.flatMap(({ other }) => other ?? []),
  };
}

function readAttribute(node: BerNode): ReadAttribute {
  const fields = fieldsOf(node, "an attribute");
  const oid = readObjectIdentifier(fields.next(tags.objectIdentifier, "the type"));
  const named = namedOid(oid);
  try {
    const [value] = expectItems(fields.next(tags.set, "the values"), "the values", tags.set);
    if (value === undefined) return { other: { oid, name: `${named.name} (empty)` } };
    if (extensionAttributes.includes(oid)) return { extensions: value };
    const reader = attributeReaders.find((candidate) => candidate.oid === oid);
    const values = reader?.read(value) ?? null;
    return values === null ? { other: named } : { values };
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    return { other: { oid, name: `${named.name} (not readable)` } };
  }
}
