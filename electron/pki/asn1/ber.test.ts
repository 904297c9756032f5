import * as asn1js from "asn1js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import { contextTag, countItems, fieldsOf, firstItemsOf, innerOf, itemsOf, readBer, tags } from "./ber.ts";
import {
  readBitString,
  readInteger,
  readObjectIdentifier,
  readOctets,
  readSmallInteger,
  readText,
  toDer,
} from "./ber-values.ts";
import {
  bitString,
  bmpString,
  explicit,
  integer,
  nullValue,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  tagged,
  time,
  unsignedInteger,
  utf8String,
} from "./der.ts";
import { fromHex, toHex } from "./hex.ts";
import { oidName, oids } from "./oids.ts";

const codeOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof AppError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "read";
};

describe("reading BER", () => {
  it("reads a value with indefinite length and the pieces of a constructed OCTET STRING at any level", () => {
    const node = readBer(fromHex("30 80 24 80 04 01 61 24 80 04 01 62 04 00 00 00 04 01 63 00 00 00 00 ff"));
    expect(node.raw.length).toBe(23);
    const [octets] = itemsOf(node);
    expect(octets && new TextDecoder().decode(readOctets(octets))).toBe("abc");
    expect(toHex(toDer(node))).toBe("30050403616263");
  });

  it("reads overlong length octets", () => {
    expect(toHex(readBer(fromHex("04 83 00 00 01 7f")).contents)).toBe("7f");
  });

  it.each([
    [
      "nothing",
      "",
      "FORMAT_TRUNCATED: The file is cut off: it ends at byte 0, before the value that begins at byte 0 is complete.",
    ],
    [
      "half a header",
      "30",
      "FORMAT_TRUNCATED: The file is cut off: it ends at byte 1, before the value that begins at byte 0 is complete.",
    ],
    [
      "half a length",
      "30 82 01",
      "FORMAT_TRUNCATED: The file is cut off: it ends at byte 3, before the value that begins at byte 0 is complete.",
    ],
    [
      "half of the contents",
      "04 05 01 02",
      "FORMAT_TRUNCATED: The file is cut off: it ends at byte 4, before the value that begins at byte 0 is complete.",
    ],
    [
      "no end of contents",
      "30 80 04 01 61",
      "FORMAT_TRUNCATED: The file is cut off: it ends at byte 5, before the value that begins at byte 5 is complete.",
    ],
    [
      "a length of 2^64",
      "30 88 ff ff ff ff ff ff ff ff 00",
      "FORMAT_TRUNCATED: The file is cut off: it ends at byte 11, before the value that begins at byte 0 is complete.",
    ],
    [
      "an indefinite primitive",
      "04 80 00 00",
      "FORMAT_DAMAGED: The file is damaged at byte 0: an indefinite length on a primitive value.",
    ],
    [
      "a tag number that is too high",
      "1f 81 80 80 01 00",
      "FORMAT_DAMAGED: The file is damaged at byte 0: a tag number that none of the formats has.",
    ],
  ])("names the cause and the offset for %s", (_, hex, message) => {
    expect(codeOf(() => readBer(fromHex(hex)))).toBe(message);
  });

  it("reads tag numbers above 30 and writes them again", () => {
    const node = readBer(fromHex("bf 81 01 03 1f 1f 00"));
    expect([node.tag, itemsOf(node)[0]?.tag]).toEqual([0x819f, 0x1f1f]);
    expect(toHex(toDer(node))).toBe("bf8101031f1f00");
  });

  it("keeps no more of a list than the limit, counts the rest, and says so where a whole list is asked for", () => {
    const list = sequence(...Array.from({ length: limits.listItems + 3 }, () => nullValue()));
    expect(firstItemsOf(readBer(list))).toMatchObject({ items: { length: limits.listItems }, leftOut: 3 });
    expect(countItems(readBer(list))).toBe(limits.listItems + 3);
    expect(codeOf(() => itemsOf(readBer(list)))).toMatch(/^LIMIT_COUNT: The file has a list of 1,003 values/);
  });

  it("counts the offset of inner damage from the start of the file", () => {
    const inner = "FORMAT_DAMAGED: The file is damaged at byte 4: a value is longer than what encloses it.";
    expect(
      codeOf(() => itemsOf(itemsOf(readBer(fromHex("30 05 30 03 04 02 61")))[0] ?? readBer(new Uint8Array()))),
    ).toBe(inner);
  });

  it("stops at 32 levels of either form, without recursion into more", () => {
    const deep = (header: string): Uint8Array => fromHex(header.repeat(100_000));
    expect(codeOf(() => readBer(deep("3080")))).toMatch(/^LIMIT_DEPTH/);
    let nested: Uint8Array = octetString(new Uint8Array());
    for (let level = 0; level < 40; level++) nested = sequence(nested);
    const walk = (node: ReturnType<typeof readBer>): void => {
      for (const item of node.constructed ? itemsOf(node) : []) walk(item);
    };
    expect(codeOf(() => walk(readBer(nested)))).toMatch(/^LIMIT_DEPTH/);
  });

  it("names a field that is missing or of another type", () => {
    const node = readBer(sequence(integer(1), utf8String("x")));
    expect(codeOf(() => fieldsOf(node, "the thing").next(tags.sequence, "first part"))).toBe(
      "FORMAT_DAMAGED: The file is damaged at byte 2: first part of the thing expected.",
    );
    const fields = fieldsOf(node, "the thing");
    expect(fields.optional(contextTag(0))).toBeUndefined();
    expect([fields.any("a"), fields.any("b"), ...fields.rest()].length).toBe(2);
    expect(codeOf(() => fields.any("third part"))).toBe(
      "FORMAT_DAMAGED: The file is damaged at byte 8: third part of the thing is missing.",
    );
    expect(codeOf(() => innerOf(readBer(explicit(0)), "the value"))).toMatch(/the value is empty/);
  });

  it("never throws anything but an AppError, whatever the bytes", () => {
    const walk = (node: ReturnType<typeof readBer>): void => {
      if (node.constructed) for (const item of itemsOf(node)) walk(item);
      readText(node);
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (data) => void codeOf(() => walk(readBer(data)))),
      { numRuns: 2_000 },
    );
  });
});

describe("values", () => {
  it("writes and reads every integer in the form that asn1js reads, too", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 140n), max: 2n ** 140n }), (value) => {
        const der = integer(value);
        expect(readInteger(readBer(der))).toBe(value);
        const parsed = asn1js.fromBER(der).result;
        expect(parsed instanceof asn1js.Integer && parsed.toBigInt()).toBe(value);
      }),
    );
    expect(readSmallInteger(readBer(integer(2n ** 70n)))).toBeNull();
    expect(toHex(unsignedInteger(fromHex("0000ff")))).toBe("020200ff");
    expect(toHex(unsignedInteger(new Uint8Array()))).toBe("020100");
  });

  it("writes and reads identifiers with arcs beyond 2^63, as in pyca's bigoid.pem", () => {
    const arc = fc.bigInt({ min: 0n, max: 2n ** 80n });
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1, 2),
        fc.integer({ min: 0, max: 39 }),
        fc.array(arc, { maxLength: 6 }),
        (first, second, rest) => {
          const dotted = [first, second, ...rest].join(".");
          expect(readObjectIdentifier(readBer(objectIdentifier(dotted)))).toBe(dotted);
        },
      ),
    );
    expect(toHex(objectIdentifier(oids.cspName.oid))).toBe("06092b0601040182371101");
    expect(readObjectIdentifier(readBer(objectIdentifier("2.999.3")))).toBe("2.999.3");
    expect(codeOf(() => readObjectIdentifier(readBer(fromHex("06 02 2a 86"))))).toMatch(/without an end/);
  });

  it("puts SET OF in DER order, octet by octet", () => {
    const set = setOf(octetString(fromHex("0203")), octetString(fromHex("01")), octetString(fromHex("0201")));
    expect(toHex(set)).toBe("310b040101040202010402020 3".replace(" ", ""));
  });

  it("reads the character strings that names are written in", () => {
    expect(readText(readBer(bmpString("Zürich 🔑")))).toBe("Zürich 🔑");
    expect(readText(readBer(utf8String("Zürich 🔑")))).toBe("Zürich 🔑");
    expect(readText(readBer(tagged(tags.universalString, fromHex("0000005a 0001f511"))))).toBe("Z🔑");
    expect(readText(readBer(tagged(tags.teletexString, fromHex("5afc"))))).toBe("Zü");
    expect(readText(readBer(integer(1)))).toBeNull();
  });

  it("reads BIT STRINGs, whole and in pieces", () => {
    expect(readBitString(readBer(bitString(fromHex("10"), 4)))).toEqual({ unusedBits: 4, bytes: fromHex("10") });
    expect(readBitString(readBer(fromHex("23 08 03 02 00 ff 03 02 04 f0")))).toEqual({
      unusedBits: 4,
      bytes: fromHex("fff0"),
    });
    expect(codeOf(() => readBitString(readBer(fromHex("03 02 08 00"))))).toMatch(/^FORMAT_DAMAGED/);
  });

  it("writes UTCTime through 2049 and GeneralizedTime after it (RFC 5280 §4.1.2.5)", () => {
    expect(new TextDecoder().decode(time("2049-12-31T23:59:59Z").subarray(2))).toBe("491231235959Z");
    expect(new TextDecoder().decode(time("2050-01-01T00:00:00Z").subarray(2))).toBe("20500101000000Z");
  });

  it("keeps what DER says when BER becomes DER", () => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((value) => octetString(value));
    const { value } = fc.letrec<{ value: Uint8Array; list: Uint8Array }>((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, bytes, tie("list")),
      list: fc.array(tie("value"), { maxLength: 4 }).map((items) => sequence(...items)),
    }));
    fc.assert(fc.property(value, (der) => void expect(toHex(toDer(readBer(der)))).toBe(toHex(der))));
  });
});

describe("object identifiers", () => {
  it("has each one once", () => {
    const all = Object.values(oids).map(({ oid }) => oid);
    expect(new Set(all).size).toBe(all.length);
  });

  it("names what it knows and shows the dotted form of the rest", () => {
    expect(oidName("1.3.6.1.4.1.311.17.1")).toBe("Microsoft CSP Name");
    expect(oidName("1.2.3")).toBe("1.2.3");
  });
});
