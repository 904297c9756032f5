import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { type BerList, type BerNode, damagedAt, fieldsOf, firstItemsOf, tags } from "../asn1/ber.ts";

/**
 * The node, when it is of that tag.
 *
 * @param what what belongs there, for the message: "serialNumber"
 * @throws AppError FORMAT_DAMAGED
 */
export function expectNode(node: BerNode, tag: number, what: string): BerNode {
  if (node.tag !== tag) throw damagedAt(node.source, node.offset, damage.expected({ what }));
  return node;
}

/**
 * The first items of a SEQUENCE OF (or of a SET OF, with its tag), with how many more there are.
 *
 * @throws AppError FORMAT_DAMAGED
 */
export function expectList(node: BerNode, what: string, tag: number = tags.sequence): BerList {
  return firstItemsOf(expectNode(node, tag, what));
}

/**
 * The items of a SEQUENCE OF (or of a SET OF, with its tag).
 *
 * @throws AppError FORMAT_DAMAGED
 */
export function expectItems(node: BerNode, what: string, tag?: number): readonly BerNode[] {
  return fieldsOf(node, what, tag).rest();
}
