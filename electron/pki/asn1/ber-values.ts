import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { limits } from "#shared/limits.ts";
import { withoutFinal } from "#shared/text/without-final.ts";
import { type BerNode, damagedAt, eachItem, itemsOf, tags } from "./ber.ts";
import { compareBytes, concatenate, tagged } from "./der.ts";
import { toHex } from "./hex.ts";

/** INTEGER or ENUMERATED of any size. Leading octets that DER would leave out are read. */
export function readInteger(node: BerNode): bigint {
  const { contents } = node;
  if (node.constructed || contents.length === 0) throw damagedAt(node.source, node.offset, damage.integerEmpty);
  return BigInt.asIntN(contents.length * 8, readUnsigned(contents));
}

/** A big-endian unsigned number. */
function readUnsigned(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${toHex(bytes)}`);
}

/** An INTEGER that must fit a safe JavaScript number; null where it does not. */
export function readSmallInteger(node: BerNode): number | null {
  if (node.contents.length > 16) return null;
  const value = readInteger(node);
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : null;
}

export function readBoolean(node: BerNode): boolean {
  return node.contents.some((octet) => octet !== 0);
}

const decodedIdentifiers = new Map<string, string>();

/** OBJECT IDENTIFIER in dotted form (X.690 §8.19). */
export function readObjectIdentifier(node: BerNode): string {
  const { contents } = node;
  if (node.tag !== tags.objectIdentifier || contents.length === 0 || contents.length > 256) {
    throw damagedAt(node.source, node.offset, damage.expected({ what: "OBJECT IDENTIFIER" }));
  }
  const key = toHex(contents);
  const known = decodedIdentifiers.get(key);
  if (known !== undefined) return known;
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const octet of contents) {
    arc = (arc << 7n) | BigInt(octet & 0x7f);
    if (octet >= 0x80) continue;
    arcs.push(arc);
    arc = 0n;
  }
  if ((contents.at(-1) ?? 0) >= 0x80) throw damagedAt(node.source, node.offset, damage.objectIdentifierEndless);
  const [joint = 0n, ...rest] = arcs;
  const first = joint < 80n ? joint / 40n : 2n;
  const dotted = [first, joint - first * 40n, ...rest].join(".");
  if (decodedIdentifiers.size < 1_000) decodedIdentifiers.set(key, dotted);
  return dotted;
}

/**
 * Contents of an OCTET STRING or of an implicitly tagged one; the pieces of a constructed one are joined, at any level (X.690 §8.7.3).
 */
export function readOctets(node: BerNode): Uint8Array {
  if (!node.constructed) return node.contents;
  const joined = new Uint8Array(node.contents.length);
  let length = 0;
  let only: Uint8Array | null = null;
  for (const piece of eachItem(node)) {
    if (piece.tag !== tags.octetString) throw damagedAt(piece.source, piece.offset, damage.octetStringPiece);
    const octets = readOctets(piece);
    only = length === 0 ? octets : null;
    joined.set(octets, length);
    length += octets.length;
  }
  return only ?? joined.subarray(0, length);
}

export type BitStringValue = { readonly unusedBits: number; readonly bytes: Uint8Array };

/** BIT STRING, primitive or in pieces. */
export function readBitString(node: BerNode): BitStringValue {
  if (node.constructed) {
    const pieces = itemsOf(node).map(readBitString);
    return { unusedBits: pieces.at(-1)?.unusedBits ?? 0, bytes: concatenate(pieces.map((piece) => piece.bytes)) };
  }
  const unusedBits = node.contents[0];
  if (unusedBits === undefined || unusedBits > 7) throw damagedAt(node.source, node.offset, damage.bitStringUnusedBits);
  return { unusedBits, bytes: node.contents.subarray(1) };
}

/** UTF-16 big-endian; an odd last octet is dropped. */
function readUtf16BigEndian(bytes: Uint8Array): string {
  let text = "";
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    text += String.fromCharCode(((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0));
  }
  return text;
}

/** A text without the NULs at its end, which Windows writes. */
export function withoutFinalNuls(text: string): string {
  return withoutFinal(text, (character) => character === "\0");
}

/** Not beyond Unicode, and no half of a pair of UTF-16. */
function isCharacter(point: number): boolean {
  return point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
}

function readUtf32BigEndian(bytes: Uint8Array): string {
  let text = "";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let index = 0; index + 3 < bytes.length; index += 4) {
    const point = view.getUint32(index);
    text += isCharacter(point) ? String.fromCodePoint(point) : `\\u{${point.toString(16)}}`;
  }
  return text;
}

/** One character an octet: what is really found in TeletexStrings. */
function readLatin1(bytes: Uint8Array): string {
  let text = "";
  for (const octet of bytes) text += String.fromCharCode(octet);
  return text;
}

/**
 * Any of the character string types as text; null where the value is none. 8-bit text in a type that has none, and UTF-8 that is none, is Latin-1, as Windows shows it. Of a text above
 * `limits.textBytes` only the beginning is read, with “…” behind it.
 */
export function readText(node: BerNode): string | null {
  if (node.contents.length <= limits.textBytes) return textOf(node, false);
  const beginning = textOf({ ...node, contents: node.contents.subarray(0, limits.textBytes) }, true);
  return beginning === null ? null : `${beginning}…`;
}

/** @param isCut the contents go on, so a character may be incomplete at their end */
function textOf({ tag, contents }: BerNode, isCut: boolean): string | null {
  switch (tag) {
    case tags.bmpString:
      return visibleSurrogates(readUtf16BigEndian(contents));
    case tags.universalString:
      return readUtf32BigEndian(contents);
    case tags.teletexString:
      return readLatin1(contents);
    case tags.utf8String:
    case tags.printableString:
    case tags.ia5String:
    case tags.numericString:
    case tags.visibleString:
      return readUtf8(contents, isCut) ?? readLatin1(contents);
    default:
      return null;
  }
}

/** null: these bytes are no UTF-8. */
function readUtf8(bytes: Uint8Array, isCut: boolean): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: isCut });
  } catch {
    return null;
  }
}

/** Half of a pair of UTF-16 has no character and would be written as U+FFFD: it is shown as its code. */
function visibleSurrogates(text: string): string {
  if (text.isWellFormed()) return text;
  return text.replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}

/** The same value in DER: definite lengths, OCTET STRINGs in one piece, SETs in order. Values inside OCTET STRINGs are left as they are. */
export function toDer(node: BerNode): Uint8Array {
  if (!node.constructed) return tagged(node.tag, node.contents);
  if (node.tag === tags.octetString) return tagged(tags.octetString, readOctets(node));
  if (node.tag === tags.bitString) {
    const { unusedBits, bytes } = readBitString(node);
    return tagged(tags.bitString, Uint8Array.of(unusedBits), bytes);
  }
  const items = itemsOf(node).map(toDer);
  return tagged(node.tag | 0x20, ...(node.tag === tags.set ? items.toSorted(compareBytes) : items));
}
