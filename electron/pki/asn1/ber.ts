import { AppError } from "#shared/errors/app-error.ts";
import { asn1Errors } from "#shared/errors/definitions/asn1.ts";
import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { limits } from "#shared/limits.ts";
import type { Message } from "#shared/text/message.ts";

/**
 * What the bytes are and where they begin in the user's file, for messages: `name` is one of `sources` (asn1-sources.ts); `base`:
 * offset of the first byte in that thing.
 */
export type BerSource = { readonly name: Message; readonly base: number };

/**
 * One BER value (X.690), read lazily: contents are views of the input, inner values are read by `itemsOf` or `fieldsOf`.
 * Definite and indefinite lengths and overlong length octets are read alike.
 */
export type BerNode = {
  /**
   * Class bits and number without the constructed bit: 0x10 is SEQUENCE, 0x80 is `[0]`. A number above 30 stands above the first eight bits,
   * which are then the class and 0x1f.
   */
  readonly tag: number;
  readonly constructed: boolean;
  /** Content octets, without the end-of-contents of an indefinite length. */
  readonly contents: Uint8Array;
  /** The whole encoding. */
  readonly raw: Uint8Array;
  /** Of the identifier octet, counted in the source. */
  readonly offset: number;
  readonly contentOffset: number;
  readonly depth: number;
  readonly source: BerSource;
};

/** Tags of universal types, as `BerNode.tag` has them. */
export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  objectIdentifier: 0x06,
  enumerated: 0x0a,
  utf8String: 0x0c,
  sequence: 0x10,
  set: 0x11,
  numericString: 0x12,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  visibleString: 0x1a,
  universalString: 0x1c,
  bmpString: 0x1e,
} as const;

/** The tag of `[number]`. */
export function contextTag(number: number): number {
  return 0x80 | number;
}

const constructedBit = 0x20;
const highTagNumber = 0x1f;
/** Twice seven bits; formats that have numbers above 30 at all stay far below. */
const largestTagNumber = 0x3fff;
const indefiniteLength = -1;

/** FORMAT_DAMAGED at an offset of the source. `what`: one of `damage` (asn1-damage.ts). */
export function damagedAt(source: BerSource, offset: number, what: Message): AppError {
  return asn1Errors.damaged({ source: source.name, offset, what });
}

/** FORMAT_TRUNCATED: the bytes end before the value that begins at `offset` does. */
function truncatedAt(source: BerSource, offset: number, length: number): AppError {
  return asn1Errors.truncated({ source: source.name, end: source.base + length, offset });
}

type Header = {
  readonly tag: number;
  readonly constructed: boolean;
  /** Length of the header. */
  readonly size: number;
  /** Of the contents; `indefiniteLength` where an end-of-contents marks it. */
  readonly length: number;
};

/** Reads identifier and length octets at `position`. `end`: where the enclosing value ends. */
function readHeader(data: Uint8Array, position: number, end: number, source: BerSource): Header {
  const offset = source.base + position;
  const octet = (index: number): number => {
    const value = index < end ? data[index] : undefined;
    if (value !== undefined) return value;
    throw end === data.length ? truncatedAt(source, offset, end) : damagedAt(source, offset, damage.longerThanParent);
  };
  let next = position;
  const identifier = octet(next++);
  const constructed = (identifier & constructedBit) !== 0;
  let number = 0;
  if ((identifier & highTagNumber) === highTagNumber) {
    for (let part = 0x80; part >= 0x80; ) {
      part = octet(next++);
      number = number * 0x80 + (part & 0x7f);
      if (number > largestTagNumber) throw damagedAt(source, offset, damage.tagNumber);
    }
  }
  const tag = (identifier & ~constructedBit) + number * 0x100;
  const first = octet(next++);
  if (first < 0x80) return { tag, constructed, size: next - position, length: first };
  if (first === 0x80) {
    if (!constructed) throw damagedAt(source, offset, damage.indefinitePrimitive);
    return { tag, constructed, size: next - position, length: indefiniteLength };
  }
  let length = 0;
  for (let count = first & 0x7f; count > 0; count--) {
    length = length * 256 + octet(next++);
    if (length > limits.inputFileBytes) length = Number.POSITIVE_INFINITY;
  }
  return { tag, constructed, size: next - position, length };
}

/** Position after the contents of a value with an indefinite length: where its end-of-contents begins. */
function findEndOfContents(data: Uint8Array, start: number, end: number, depth: number, source: BerSource): number {
  if (depth > limits.nestingDepth) throw tooDeep(source, start);
  let position = start;
  for (;;) {
    const header = readHeader(data, position, end, source);
    if (header.tag === 0 && !header.constructed && header.length === 0) return position;
    const contents = position + header.size;
    if (header.length === indefiniteLength) {
      position = findEndOfContents(data, contents, end, depth + 1, source) + 2;
    } else {
      position = contents + checkedLength(data, position, header, end, source);
    }
  }
}

function tooDeep(source: BerSource, position: number): AppError {
  return asn1Errors.tooDeep({ source: source.name, most: limits.nestingDepth, offset: source.base + position });
}

function checkedLength(data: Uint8Array, position: number, header: Header, end: number, source: BerSource): number {
  if (position + header.size + header.length <= end) return header.length;
  const offset = source.base + position;
  throw end === data.length ? truncatedAt(source, offset, end) : damagedAt(source, offset, damage.longerThanParent);
}

function readNode(data: Uint8Array, position: number, end: number, depth: number, source: BerSource): BerNode {
  if (depth > limits.nestingDepth) throw tooDeep(source, position);
  const header = readHeader(data, position, end, source);
  const start = position + header.size;
  const indefinite = header.length === indefiniteLength;
  const contentEnd = indefinite
    ? findEndOfContents(data, start, end, depth + 1, source)
    : start + checkedLength(data, position, header, end, source);
  return {
    tag: header.tag,
    constructed: header.constructed,
    contents: data.subarray(start, contentEnd),
    raw: data.subarray(position, indefinite ? contentEnd + 2 : contentEnd),
    offset: source.base + position,
    contentOffset: source.base + start,
    depth,
    source,
  };
}

/**
 * Reads the first value of `data`; what follows it is left (`node.raw.length` tells where).
 * @throws AppError FORMAT_TRUNCATED, FORMAT_DAMAGED, LIMIT_DEPTH
 */
export function readBer(data: Uint8Array, source: BerSource = { name: sources.file, base: 0 }): BerNode {
  return readNode(data, 0, data.length, 0, source);
}

/** The values inside a constructed value, in order, one at a time: for lists that may be of any length. */
export function* eachItem(node: BerNode): Generator<BerNode, void> {
  if (!node.constructed) throw damagedAt(node.source, node.offset, damage.structureExpected);
  const source = { name: node.source.name, base: node.contentOffset };
  let position = 0;
  while (position < node.contents.length) {
    const item = readInner(node.contents, position, node.depth + 1, source);
    yield { ...item, source: node.source };
    position += item.raw.length;
  }
}

/** How many values stand inside a constructed value. Nothing is kept of them. */
export function countItems(node: BerNode): number {
  let count = 0;
  for (const _ of eachItem(node)) count++;
  return count;
}

/** The first values of a list, and how many more there are than `limits.listItems`. */
export type BerList = { readonly items: readonly BerNode[]; readonly leftOut: number };

export function firstItemsOf(node: BerNode): BerList {
  const items: BerNode[] = [];
  let leftOut = 0;
  for (const item of eachItem(node)) {
    if (items.length < limits.listItems) items.push(item);
    else leftOut++;
  }
  return { items, leftOut };
}

/**
 * The values inside a constructed value, in order.
 *
 * @throws AppError FORMAT_DAMAGED, LIMIT_DEPTH; LIMIT_COUNT where there are more than `limits.listItems`
 */
export function itemsOf(node: BerNode): readonly BerNode[] {
  const { items, leftOut } = firstItemsOf(node);
  if (leftOut === 0) return items;
  throw asn1Errors.tooMany({
    source: node.source.name,
    count: items.length + leftOut,
    offset: node.offset,
    most: limits.listItems,
  });
}

/** An inner value that ends behind its parent is damage, not truncation: the parent itself was complete. */
function readInner(data: Uint8Array, position: number, depth: number, source: BerSource): BerNode {
  try {
    return readNode(data, position, data.length, depth, source);
  } catch (error) {
    if (!(error instanceof AppError && error.code === "FORMAT_TRUNCATED")) throw error;
    throw damagedAt(source, source.base + position, damage.longerThanParent);
  }
}

/** Walks the fields of a SEQUENCE in the order of its ASN.1. */
export type BerFields = {
  /** The next field, which must have that tag. `what` names it in the message, for example "version". */
  readonly next: (tag: number, what: string) => BerNode;
  /** The next field of any tag. */
  readonly any: (what: string) => BerNode;
  /** The next field if it has that tag, else undefined and nothing is taken. */
  readonly optional: (tag: number) => BerNode | undefined;
  /** All fields that are left. */
  readonly rest: () => readonly BerNode[];
  /** Demands that none is left: a structure without an extension marker has no others. */
  readonly end: () => void;
};

/**
 * Fields of a constructed value. `tag`: what the value must be (SEQUENCE unless given).
 * @throws AppError FORMAT_DAMAGED naming the field and the offset
 */
export function fieldsOf(node: BerNode, what: string, tag: number = tags.sequence): BerFields {
  if (node.tag !== tag) throw damagedAt(node.source, node.offset, damage.expected({ what }));
  const items = itemsOf(node);
  let index = 0;
  const missing = (field: string): AppError =>
    damagedAt(node.source, node.contentOffset + node.contents.length, damage.fieldMissing({ field, structure: what }));
  return {
    next: (wanted, field) => {
      const item = items[index++];
      if (item === undefined) throw missing(field);
      if (item.tag !== wanted)
        throw damagedAt(item.source, item.offset, damage.fieldExpected({ field, structure: what }));
      return item;
    },
    any: (field) => {
      const item = items[index++];
      if (item === undefined) throw missing(field);
      return item;
    },
    optional: (wanted) => {
      const item = items[index];
      if (item?.tag !== wanted) return undefined;
      index++;
      return item;
    },
    rest: () => items.slice(index),
    end: () => {
      const item = items[index];
      if (item !== undefined) throw damagedAt(item.source, item.offset, damage.fieldUnknown({ structure: what }));
    },
  };
}

/** The one value inside an EXPLICIT tag. */
export function innerOf(node: BerNode, what: string): BerNode {
  const [inner] = itemsOf(node);
  if (inner === undefined) throw damagedAt(node.source, node.offset, damage.empty({ what }));
  return inner;
}
