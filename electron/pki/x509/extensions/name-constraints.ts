import type { GeneralSubtree } from "#shared/facts/common.ts";
import { type BerNode, contextTag, fieldsOf } from "../../asn1/ber.ts";
import { readInteger, readOctets } from "../../asn1/ber-values.ts";
import { oids } from "../../asn1/oids.ts";
import { expectList } from "../expect-node.ts";
import { formatAddress } from "../format-address.ts";
import { readGeneralName } from "../read-general-name.ts";
import type { ExtensionReader } from "./types.ts";

/**
 * NameConstraints ::= SEQUENCE { permittedSubtrees [0] GeneralSubtrees OPTIONAL, excludedSubtrees [1] GeneralSubtrees OPTIONAL }
 * GeneralSubtree ::= SEQUENCE { base GeneralName, minimum [0] DEFAULT 0, maximum [1] OPTIONAL } (RFC 5280 §4.2.1.10)
 */
export const nameConstraints: ExtensionReader = {
  oid: oids.nameConstraints.oid,
  field: "nameConstraints",
  read: (value) => {
    const fields = fieldsOf(value, "NameConstraints");
    const permitted = fields.optional(contextTag(0));
    const excluded = fields.optional(contextTag(1));
    fields.end();
    const lists = [subtreesIn(permitted), subtreesIn(excluded)] as const;
    const [allowed, forbidden] = lists;
    return {
      value: { permitted: allowed.subtrees, excluded: forbidden.subtrees },
      leftOut: allowed.leftOut + forbidden.leftOut,
    };
  },
};

function subtreesIn(list: BerNode | undefined): {
  readonly subtrees: readonly GeneralSubtree[];
  readonly leftOut: number;
} {
  if (list === undefined) return { subtrees: [], leftOut: 0 };
  const { items, leftOut } = expectList(list, "GeneralSubtrees", list.tag);
  return { subtrees: items.map(readSubtree), leftOut };
}

/** With a depth (a minimum above 0, a maximum), which RFC 5280 forbids, KeySpec cannot compare it. */
function readSubtree(node: BerNode): GeneralSubtree {
  const fields = fieldsOf(node, "GeneralSubtree");
  const base = fields.any("base");
  const minimum = fields.optional(contextTag(0));
  const hasMinimum = minimum !== undefined && readInteger(minimum) !== 0n;
  if (hasMinimum || fields.optional(contextTag(1)) !== undefined) {
    return {
      type: "with-depth",
      value: base.tag === contextTag(7) ? addressRange(readOctets(base)) : readGeneralName(base).value,
    };
  }
  fields.end();
  if (base.tag === contextTag(7)) return { type: "ip", value: addressRange(readOctets(base)) };
  return readGeneralName(base);
}

/** An address and its mask, 4 + 4 or 16 + 16 octets. */
function addressRange(octets: Uint8Array): string {
  const half = octets.length / 2;
  return `${formatAddress(octets.subarray(0, half))}/${formatAddress(octets.subarray(half))}`;
}
