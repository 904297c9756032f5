/** Writers of DER (ITU-T X.690). Each takes finished encodings or plain values and returns one encoding. */

type Bytes = Uint8Array<ArrayBuffer>;

/** Identifier octets of the universal types that KeySpec writes (X.680 §8.6). */
const universal = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  sequence: 0x30,
  set: 0x31,
  printableString: 0x13,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  bmpString: 0x1e,
} as const;
const constructedContext = 0xa0;
const primitiveContext = 0x80;

/** One array with the parts one after the other. */
export function concatenate(parts: readonly Uint8Array[]): Bytes {
  let length = 0;
  for (const part of parts) length += part.length;
  const joined = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

/** Octet by octet as unsigned numbers, the shorter first where one begins the other (X.690 §11.6). */
export function compareBytes(left: Uint8Array, right: Uint8Array): number {
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Whether both hold the same bytes. Not for secrets: it stops at the first difference. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && compareBytes(left, right) === 0;
}

/** Length octets, definite form (X.690 §10.1). */
function lengthOctets(length: number): Bytes {
  if (length < 0x80) return Uint8Array.of(length);
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return Uint8Array.of(0x80 | octets.length, ...octets);
}

/**
 * A value with the identifier octet given: `tag` is the whole octet, class and constructed bit included. The number of a high tag stands
 * above these eight bits, as in `BerNode`.
 */
export function tagged(tag: number, ...contents: readonly Uint8Array[]): Bytes {
  let length = 0;
  for (const part of contents) length += part.length;
  return concatenate([identifierOctets(tag), lengthOctets(length), ...contents]);
}

/** X.690 §8.1.2: numbers above 30 follow the first octet, seven bits an octet. */
function identifierOctets(tag: number): Uint8Array {
  if (tag <= 0xff) return Uint8Array.of(tag);
  const number = tag >> 8;
  return number < 0x80
    ? Uint8Array.of(tag & 0xff, number)
    : Uint8Array.of(tag & 0xff, 0x80 | (number >> 7), number & 0x7f);
}

export function sequence(...items: readonly Uint8Array[]): Bytes {
  return tagged(universal.sequence, ...items);
}

/** SET OF: the items are put in DER order (X.690 §11.6). */
export function setOf(...items: readonly Uint8Array[]): Bytes {
  return tagged(universal.set, ...items.toSorted(compareBytes));
}

/** `[number] EXPLICIT`: a constructed context tag around finished encodings. */
export function explicit(number: number, ...items: readonly Uint8Array[]): Bytes {
  return tagged(constructedContext | number, ...items);
}

/** `[number] IMPLICIT` over a constructed type: the context tag replaces that of SEQUENCE or SET. */
export function implicitConstructed(number: number, ...items: readonly Uint8Array[]): Bytes {
  return tagged(constructedContext | number, ...items);
}

/** `[number] IMPLICIT` over a primitive type: the context tag around bare content octets. */
export function implicitPrimitive(number: number, contents: Uint8Array): Bytes {
  return tagged(primitiveContext | number, contents);
}

export function boolean(value: boolean): Bytes {
  return tagged(universal.boolean, Uint8Array.of(value ? 0xff : 0x00));
}

/** Content octets of an INTEGER: two's complement, fewest octets (X.690 §8.3). */
function integerContents(value: bigint): Bytes {
  let octets = 1;
  while (BigInt.asIntN(octets * 8, value) !== value) octets++;
  const contents = new Uint8Array(octets);
  let rest = BigInt.asUintN(octets * 8, value);
  for (let index = octets - 1; index >= 0; index--) {
    contents[index] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return contents;
}

export function integer(value: number | bigint): Bytes {
  return tagged(universal.integer, integerContents(BigInt(value)));
}

/** INTEGER from a big-endian unsigned number of any length, for example a serial number. */
export function unsignedInteger(bytes: Uint8Array): Bytes {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start++;
  const digits = bytes.subarray(start);
  const positive = digits.length === 0 || (digits[0] ?? 0) >= 0x80 ? concatenate([Uint8Array.of(0), digits]) : digits;
  return tagged(universal.integer, positive);
}

/** BIT STRING; `unusedBits`: how many of the last octet's low bits do not count. */
export function bitString(bytes: Uint8Array, unusedBits = 0): Bytes {
  return tagged(universal.bitString, Uint8Array.of(unusedBits), bytes);
}

export function octetString(bytes: Uint8Array): Bytes {
  return tagged(universal.octetString, bytes);
}

export function nullValue(): Bytes {
  return tagged(universal.null);
}

const encodedIdentifiers = new Map<string, Bytes>();

/** OBJECT IDENTIFIER from its dotted form; arcs may be of any size (X.690 §8.19). */
export function objectIdentifier(dotted: string): Bytes {
  const known = encodedIdentifiers.get(dotted);
  if (known !== undefined) return known;
  const [first = 0n, second = 0n, ...rest] = dotted.split(".").map(BigInt);
  const contents: number[] = [];
  for (const arc of [first * 40n + second, ...rest]) {
    const octets = [Number(arc & 0x7fn)];
    for (let high = arc >> 7n; high > 0n; high >>= 7n) octets.unshift(Number(high & 0x7fn) | 0x80);
    contents.push(...octets);
  }
  const encoded = tagged(universal.objectIdentifier, Uint8Array.from(contents));
  if (encodedIdentifiers.size < 1_000) encodedIdentifiers.set(dotted, encoded);
  return encoded;
}

/** UTF-16 big-endian without a mark or an end: the contents of a BMPString and the password bytes of PKCS#12. */
export function utf16BigEndian(text: string): Bytes {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit >> 8;
    bytes[index * 2 + 1] = unit & 0xff;
  }
  return bytes;
}

export function bmpString(text: string): Bytes {
  return tagged(universal.bmpString, utf16BigEndian(text));
}

export function utf8String(text: string): Bytes {
  return tagged(universal.utf8String, new TextEncoder().encode(text));
}

/** The caller has made sure of the alphabet of PrintableString (X.680 §41.4). */
export function printableString(text: string): Bytes {
  return tagged(universal.printableString, new TextEncoder().encode(text));
}

/** The caller has made sure that the text is ASCII. */
export function ia5String(text: string): Bytes {
  return tagged(universal.ia5String, new TextEncoder().encode(text));
}

/** Time of an X.509 structure from ISO 8601 UTC: UTCTime through 2049, GeneralizedTime from 2050 (RFC 5280 §4.1.2.5). */
export function time(iso: string): Bytes {
  const digits = `${new Date(iso).toISOString().slice(0, 19).replace(/[-:T]/gu, "")}Z`;
  const year = Number(digits.slice(0, 4));
  const encoder = new TextEncoder();
  return year >= 1950 && year < 2050
    ? tagged(universal.utcTime, encoder.encode(digits.slice(2)))
    : tagged(universal.generalizedTime, encoder.encode(digits));
}

/** `AlgorithmIdentifier ::= SEQUENCE { algorithm OBJECT IDENTIFIER, parameters ANY OPTIONAL }` */
export function algorithmIdentifier(oid: string, parameters?: Uint8Array): Bytes {
  return parameters === undefined ? sequence(objectIdentifier(oid)) : sequence(objectIdentifier(oid), parameters);
}

/** `Attribute ::= SEQUENCE { type OBJECT IDENTIFIER, values SET OF ANY }` */
export function attribute(oid: string, ...values: readonly Uint8Array[]): Bytes {
  return sequence(objectIdentifier(oid), setOf(...values));
}
