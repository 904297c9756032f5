import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { extensionAttributes } from "#shared/facts/known-oids.ts";
import type { Damage, Part } from "#shared/facts/part.ts";
import { absent, unreadable } from "#shared/facts/part.ts";
import type { RequestFacts } from "#shared/facts/request-facts.ts";
import { type BerNode, damagedAt, fieldsOf, firstItemsOf, itemsOf, tags } from "../asn1/ber.ts";
import { readObjectIdentifier } from "../asn1/ber-values.ts";
import { namedOid } from "../asn1/oids.ts";
import { damageOf, quietly, type UnreadPart } from "../x509/damage-of.ts";
import { expectItems } from "../x509/expect-node.ts";
import { attributeReaders } from "./attributes/index.ts";
import type { AttributeFacts, AttributeField, AttributeReader } from "./attributes/types.ts";

type ListedAttribute = RequestFacts["attributes"][number];

export type ReadAttributes = {
  readonly values: AttributeFacts;
  /** Extensions of the PKCS#9 attribute and of Microsoft's old one, which requests of XP and IIS 6 use. */
  readonly extensions: readonly BerNode[];
  readonly list: readonly ListedAttribute[];
  /** An attribute with extensions that could not be read, or attributes beyond the limit; null: all was read. */
  readonly unread: UnreadPart | null;
};

type ReadAttribute = {
  readonly listed: ListedAttribute;
  readonly fact?: { readonly field: AttributeField; readonly part: Part<unknown> };
  readonly extensions?: BerNode;
};

const nothing: AttributeFacts = {
  enrolmentCsp: absent,
  osVersion: absent,
  clientInformation: absent,
  namesInAttribute: absent,
  template: absent,
};

/**
 * Reads the attributes of a request. An attribute without a name, and those beyond `limits.listItems`, are told in `unread`.
 *
 * Attribute ::= SEQUENCE { type OBJECT IDENTIFIER, values SET OF ANY }
 *
 * @param node [0] of the request; null: it has none
 */
export function readAttributes(node: BerNode | null): ReadAttributes {
  let unread: UnreadPart | null = null;
  const keepFirst = (found: UnreadPart): void => {
    unread ??= found;
  };
  const listed = node === null ? null : quietly(() => firstItemsOf(node), node, keepFirst);
  if (node !== null && listed !== null && listed.leftOut > 0) quietly(() => itemsOf(node), node, keepFirst);
  const read = (listed?.items ?? []).flatMap((item) => quietly(() => readAttribute(item), item, keepFirst) ?? []);
  const lost = read.find((one) => one.listed.damage !== null && extensionAttributes.includes(one.listed.oid));
  if (lost?.listed.damage != null) unread ??= { ...lost.listed.damage, because: "damage" };
  const facts = read.flatMap(({ fact }) => (fact === undefined ? [] : [[fact.field, fact.part] as const]));
  return {
    // A reader's value fits its field, which the compiler cannot follow through a table.
    values: { ...nothing, ...Object.fromEntries(facts) } as AttributeFacts,
    extensions: read.flatMap(({ extensions }) => extensions ?? []),
    list: read.map((one) => one.listed),
    unread,
  };
}

function readAttribute(node: BerNode): ReadAttribute {
  const fields = fieldsOf(node, "Attribute");
  const oid = readObjectIdentifier(fields.next(tags.objectIdentifier, "type"));
  const named = namedOid(oid);
  const readers = attributeReaders.filter((candidate) => candidate.oid === oid);
  try {
    const set = fields.next(tags.set, "attrValues");
    const placed = { ...named, offset: set.contentOffset, bytes: set.contents.length };
    const [value] = expectItems(set, "attrValues", tags.set);
    if (value === undefined) throw damagedAt(set.source, set.offset, damage.expected({ what: "AttributeValue" }));
    if (extensionAttributes.includes(oid)) {
      return { listed: { ...placed, shown: true, damage: null }, extensions: value };
    }
    for (const reader of readers) {
      const read = reader.read(value);
      if (read === null) continue;
      const fact = { field: reader.field, part: { state: "present", value: read } } as const;
      return { listed: { ...placed, shown: true, damage: null }, fact };
    }
    return { listed: { ...placed, shown: false, damage: null } };
  } catch (thrown) {
    return damagedAttribute({ ...named, shown: false }, readers[0], damageOf(thrown, node));
  }
}

function damagedAttribute(
  listed: Omit<ListedAttribute, "damage">,
  reader: AttributeReader | undefined,
  found: Damage,
): ReadAttribute {
  return {
    listed: { ...listed, damage: found },
    ...(reader !== undefined && { fact: { field: reader.field, part: unreadable(found) } }),
  };
}
