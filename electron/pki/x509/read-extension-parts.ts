import { type BerNode, fieldsOf, tags } from "../asn1/ber.ts";
import { readBoolean, readObjectIdentifier, readOctets } from "../asn1/ber-values.ts";
import { expectList } from "./expect-node.ts";

export type ExtensionParts = {
  readonly node: BerNode;
  readonly oid: string;
  readonly critical: boolean;
  /** What stands inside the OCTET STRING. */
  readonly value: Uint8Array;
};

/**
 * Takes the first extensions of a list apart (`limits.listItems`).
 *
 * Extensions ::= SEQUENCE OF SEQUENCE { extnID OBJECT IDENTIFIER, critical BOOLEAN DEFAULT FALSE, extnValue OCTET STRING }
 *
 * @param list null: there is none
 * @throws AppError FORMAT_DAMAGED
 */
export function readExtensionParts(list: BerNode | null): readonly ExtensionParts[] {
  if (list === null) return [];
  return expectList(list, "Extensions").items.map((node) => {
    const fields = fieldsOf(node, "Extension");
    const oid = readObjectIdentifier(fields.next(tags.objectIdentifier, "OBJECT IDENTIFIER"));
    const flag = fields.optional(tags.boolean);
    const value = readOctets(fields.next(tags.octetString, "value"));
    return { node, oid, critical: flag !== undefined && readBoolean(flag), value };
  });
}
