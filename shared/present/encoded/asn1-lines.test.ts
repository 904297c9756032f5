import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asn1Lines } from "./asn1-lines.ts";

const encoded = (...octets: readonly number[]) => btoa(String.fromCharCode(...octets));
const shown = (...octets: readonly number[]) =>
  asn1Lines(encoded(...octets)).map(
    ({ offset, depth, type, length, value }) => `${offset} ${"-".repeat(depth)}${type} ${length} ${value}`,
  );

describe("asn1Lines", () => {
  it("numbers values from the beginning, with what they say", () => {
    // SEQUENCE { OID 2.5.29.19, BOOLEAN TRUE, OCTET STRING { SEQUENCE { BOOLEAN TRUE } } }: Basic Constraints of an authority.
    expect(shown(0x30, 0x0f, 6, 3, 0x55, 0x1d, 0x13, 1, 1, 0xff, 4, 5, 0x30, 3, 1, 1, 0xff)).toEqual([
      "0 SEQUENCE 15 ",
      "2 -OBJECT IDENTIFIER 3 2.5.29.19",
      "7 -BOOLEAN 1 TRUE",
      "10 -OCTET STRING 5 ",
      "12 --SEQUENCE 3 ",
      "14 ---BOOLEAN 1 TRUE",
    ]);
  });

  it("reads arcs above 127 and long lengths", () => {
    expect(shown(6, 6, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d)).toEqual(["0 OBJECT IDENTIFIER 6 1.2.840.113549"]);
    expect(shown(0x30, 0x81, 3, 2, 1, 5)).toEqual(["0 SEQUENCE 3 ", "3 -INTEGER 1 05"]);
    expect(shown(0x80, 1, 0xab)).toEqual(["0 [0] 1 ab"]);
  });

  it("shows what breaks the encoding as bytes, behind what stands before it", () => {
    expect(shown(0x30, 5, 2, 1, 7, 4, 9)).toEqual(["0 SEQUENCE 5 ", "2 -INTEGER 1 07", "5 -? 2 0409"]);
  });

  it("ends on any bytes, never reads twice, and stays within its limits", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const offsets = asn1Lines(encoded(...bytes)).map(({ offset }) => offset);
        expect(new Set(offsets).size).toBe(offsets.length);
        expect(offsets).toEqual(offsets.toSorted((one, other) => one - other));
      }),
    );
    const nested = Array.from({ length: 5_000 }, () => [0x30, 0x80]).flat();
    expect(asn1Lines(encoded(...nested)).length).toBe(1);
    expect(asn1Lines(btoa("\u0005\u0000".repeat(20_000))).length).toBe(2_000);
  });
});
