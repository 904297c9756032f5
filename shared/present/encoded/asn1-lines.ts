import { fromBase64 } from "../../api/wire.ts";

/** One value of an encoded structure, as `openssl asn1parse` numbers them. */
export type Asn1Line = {
  /** Of its first byte, counted from the beginning of the structure. */
  readonly offset: number;
  readonly depth: number;
  /** Name of its type (X.680), or its tag: `[0]`. */
  readonly type: string;
  /** Bytes of its contents. */
  readonly length: number;
  /** What it says, where that can be told in a line: an identifier, a text, a number, the first bytes in hex; "" of what holds others. */
  readonly value: string;
};

const universal: Readonly<Record<number, string>> = {
  1: "BOOLEAN",
  2: "INTEGER",
  3: "BIT STRING",
  4: "OCTET STRING",
  5: "NULL",
  6: "OBJECT IDENTIFIER",
  10: "ENUMERATED",
  12: "UTF8String",
  16: "SEQUENCE",
  17: "SET",
  18: "NumericString",
  19: "PrintableString",
  20: "T61String",
  22: "IA5String",
  23: "UTCTime",
  24: "GeneralizedTime",
  26: "VisibleString",
  30: "BMPString",
};
const bmpString = 30;
const textTypes = new Set([12, 18, 19, 20, 22, 23, 24, 26]);

/** Values that are shown of one structure, levels that are opened, and bytes of a value in hex. */
const most = { lines: 2_000, depth: 30, shownBytes: 24 } as const;

type Head = { readonly tag: number; readonly head: number; readonly length: number };

/**
 * A DER structure as a list of its values, each with its offset (X.690). An OCTET STRING or BIT STRING whose contents are DER themselves
 * is opened, as extensions and keys are written. What breaks the encoding is shown as bytes, and hides nothing that stands before it.
 *
 * @param encoded base64, as facts carry it
 * @param part what is shown of it; absent: the whole
 * @returns the first `most.lines` values
 */
export function asn1Lines(
  encoded: string,
  part?: { readonly offset: number; readonly bytes: number },
): readonly Asn1Line[] {
  const bytes = fromBase64(encoded);
  const lines: Asn1Line[] = [];
  const start = Math.min(part?.offset ?? 0, bytes.length);
  readAll(bytes, start, Math.min(start + (part?.bytes ?? bytes.length), bytes.length), 0, lines);
  return lines;
}

function readAll(bytes: Uint8Array, start: number, end: number, depth: number, lines: Asn1Line[]): void {
  let offset = start;
  while (offset < end && lines.length < most.lines) {
    const found = headAt(bytes, offset, end);
    if (found === null) {
      lines.push({ offset, depth, type: "?", length: end - offset, value: hexOf(bytes.subarray(offset, end)) });
      return;
    }
    const { tag, head, length } = found;
    const from = offset + head;
    const inside = insideOf(bytes, tag, from, length, depth);
    const value = inside === null ? valueText(tag, bytes.subarray(from, from + length)) : "";
    lines.push({ offset, depth, type: typeOf(tag), length, value });
    if (inside !== null) readAll(bytes, inside, from + length, depth + 1, lines);
    offset = from + length;
  }
}

/** Tag and length; null where they are no DER of definite length, or longer than their surroundings. */
function headAt(bytes: Uint8Array, offset: number, end: number): Head | null {
  const [tag = 0, first = 0x80] = bytes.subarray(offset, end);
  // Long tags and indefinite lengths are not DER of certificates.
  if ((tag & 0x1f) === 0x1f || first === 0x80 || first > 0x84) return null;
  const octets = first < 0x80 ? 0 : first & 0x7f;
  if (offset + 2 + octets > end) return null;
  const length =
    octets === 0 ? first : bytes.subarray(offset + 2, offset + 2 + octets).reduce((sum, octet) => sum * 256 + octet, 0);
  const head = 2 + octets;
  return offset + head + length > end ? null : { tag, head, length };
}

/** Where the values inside begin; null: it holds none. */
function insideOf(bytes: Uint8Array, tag: number, from: number, length: number, depth: number): number | null {
  if (depth >= most.depth || length === 0) return null;
  if ((tag & 0x20) !== 0) return from;
  if (tag === 0x04 && isWhole(bytes, from, from + length)) return from;
  return tag === 0x03 && bytes[from] === 0 && isWhole(bytes, from + 1, from + length) ? from + 1 : null;
}

/** One constructed value that fills the space: random bytes seldom look so. */
function isWhole(bytes: Uint8Array, from: number, end: number): boolean {
  const found = headAt(bytes, from, end);
  return found !== null && (found.tag & 0x20) !== 0 && from + found.head + found.length === end;
}

function typeOf(tag: number): string {
  const number = tag & 0x1f;
  const kind = tag & 0xc0;
  if (kind === 0) return universal[number] ?? `UNIVERSAL ${number}`;
  return kind === 0x80 ? `[${number}]` : kind === 0x40 ? `APPLICATION ${number}` : `PRIVATE ${number}`;
}

function valueText(tag: number, contents: Uint8Array): string {
  if (tag === 0x06) return identifierOf(contents);
  if (tag === 0x01) return contents[0] === 0 ? "FALSE" : "TRUE";
  if (textTypes.has(tag)) return new TextDecoder().decode(contents);
  if (tag === bmpString) return new TextDecoder("utf-16be").decode(contents);
  return hexOf(contents);
}

function hexOf(bytes: Uint8Array): string {
  const shown = [...bytes.subarray(0, most.shownBytes)].map((octet) => octet.toString(16).padStart(2, "0")).join("");
  return bytes.length > most.shownBytes ? `${shown}…` : shown;
}

/** X.690 §8.19: seven bits an octet; the first two arcs are in one number. */
function identifierOf(contents: Uint8Array): string {
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const octet of contents) {
    arc = (arc << 7n) | BigInt(octet & 0x7f);
    if ((octet & 0x80) !== 0) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const [first = 0n, ...others] = arcs;
  const top = first < 40n ? 0n : first < 80n ? 1n : 2n;
  return [top, first - top * 40n, ...others].join(".");
}
