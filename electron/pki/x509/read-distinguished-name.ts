import type { DistinguishedNameFacts } from "#shared/facts/common.ts";
import { type BerNode, fieldsOf, itemsOf, tags } from "../asn1/ber.ts";
import { readObjectIdentifier, readText } from "../asn1/ber-values.ts";
import { toHex } from "../asn1/hex.ts";
import { oidName } from "../asn1/oids.ts";
import { quietly, type UnreadPart } from "./damage-of.ts";
import { expectList } from "./expect-node.ts";

type Attribute = { readonly oid: string; readonly name: string; readonly value: string; readonly text: string };

/**
 * Reads a Name. An attribute that is damaged hides no other.
 *
 * Name ::= SEQUENCE OF RelativeDistinguishedName
 * RelativeDistinguishedName ::= SET OF SEQUENCE { type OBJECT IDENTIFIER, value ANY }
 *
 * @param onUnread told of each part that is left out; without it the first one is thrown
 * @throws AppError FORMAT_DAMAGED, LIMIT_COUNT
 */
export function readDistinguishedName(
  node: BerNode,
  what: string,
  onUnread?: (unread: UnreadPart) => void,
): DistinguishedNameFacts {
  const attempt = <Value>(read: () => Value, part: BerNode) =>
    onUnread === undefined ? read() : quietly(read, part, onUnread);
  const reading = <Value>(list: BerNode, tag: number, read: (item: BerNode) => Value): readonly Value[] => {
    const found = attempt(() => expectList(list, what, tag), list);
    if (found === null) return [];
    // What is beyond the limit is told, and hides nothing before it.
    if (found.leftOut > 0) attempt(() => itemsOf(list), list);
    return found.items.flatMap((item) => {
      const value = attempt(() => read(item), item);
      // In a list of its own, because a part is one too.
      return value === null ? [] : [value];
    });
  };
  const parts = reading(node, tags.sequence, (part) =>
    reading(part, tags.set, (attribute) => readAttribute(attribute, what)),
  );
  return {
    text: parts
      .filter((part) => part.length > 0)
      .toReversed()
      .map((part) => part.map((attribute) => attribute.text).join("+"))
      .join(","),
    attributes: parts.flat().map(({ oid, name, value }) => ({ oid, name, value })),
  };
}

/** An attribute without a name, or without a text, is shown as `OID=#hex` of its encoding (RFC 4514 §2.4). */
function readAttribute(node: BerNode, what: string): Attribute {
  const fields = fieldsOf(node, `Attribute (${what})`);
  const oid = readObjectIdentifier(fields.next(tags.objectIdentifier, "type"));
  const value = fields.any("value");
  const name = oidName(oid);
  const readable = readText(value);
  const encoded = `#${toHex(value.raw)}`;
  const showsText = readable !== null && name !== oid;
  return { oid, name, value: readable ?? encoded, text: `${name}=${showsText ? escapeValue(readable) : encoded}` };
}

/** RFC 4514 §2.4; control characters are escaped too, so that a name cannot break out of its line. */
export function escapeValue(value: string): string {
  return value
    .replace(/[,+"\\<>;]/g, "\\$&")
    .replace(/^[ #]/, "\\$&")
    .replace(/(?<!\\) $/, "\\ ")
    .replace(/\p{Cc}/gu, escapeOctets);
}

/** Each octet of the UTF-8 encoding as a backslash and two hex digits. */
function escapeOctets(character: string): string {
  return toHex(new TextEncoder().encode(character)).toUpperCase().replace(/../g, "\\$&");
}
