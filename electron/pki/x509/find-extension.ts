import { type BerNode, fieldsOf, tags } from "../asn1/ber.ts";
import { readObjectIdentifier } from "../asn1/ber-values.ts";
import { expectItems } from "./expect-node.ts";

/**
 * The encoding of one extension, to carry it over unchanged.
 *
 * @param lists Extensions, as `readExtensions` takes them
 * @returns Extension, DER as found; null: absent
 * @throws AppError FORMAT_DAMAGED
 */
export function findExtension(lists: readonly BerNode[], oid: string): Uint8Array | null {
  const extension = lists
    .flatMap((list) => expectItems(list, "Extensions"))
    .find(
      (node) =>
        readObjectIdentifier(fieldsOf(node, "Extension").next(tags.objectIdentifier, "OBJECT IDENTIFIER")) === oid,
    );
  return extension?.raw ?? null;
}
