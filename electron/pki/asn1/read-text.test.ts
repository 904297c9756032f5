import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBer, tags } from "./ber.ts";
import { readText } from "./ber-values.ts";
import { bmpString, tagged, utf8String } from "./der.ts";

const read = (encoding: Uint8Array): string | null => readText(readBer(encoding));
const köln = Uint8Array.of(0x4b, 0xd6, 0x4c, 0x4e);

describe("readText", () => {
  it.each([
    ["PrintableString", tags.printableString],
    ["IA5String", tags.ia5String],
    ["UTF8String", tags.utf8String],
    ["TeletexString", tags.teletexString],
  ])("shows 8-bit text in a %s as Latin-1, as Windows and OpenSSL do (chris2511/xca issue 568)", (_name, tag) => {
    expect(read(tagged(tag, köln))).toBe("KÖLN");
  });

  it("reads UTF-8 where it is UTF-8", () => {
    expect(read(utf8String("KÖLN"))).toBe("KÖLN");
  });

  it("reads UTF-16, and shows half of a pair by its code", () => {
    expect(read(bmpString("KÖLN 😀"))).toBe("KÖLN 😀");
    expect(read(tagged(tags.bmpString, Uint8Array.of(0xd8, 0x00, 0x00, 0x41)))).toBe("\\ud800A");
  });

  it("shows what UTF-32 has no character for by its number", () => {
    expect(read(tagged(tags.universalString, Uint8Array.of(0, 0x11, 0, 0, 0, 0, 0, 0x41)))).toBe("\\u{110000}A");
  });

  it("never makes a replacement character out of bytes that hold none", () => {
    const types = [tags.printableString, tags.ia5String, tags.utf8String, tags.teletexString, tags.universalString];
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.constantFrom(...types), (bytes, tag) => {
        const text = read(tagged(tag, bytes)) ?? "";
        fc.pre(!new TextDecoder("latin1").decode(bytes).includes("ï¿½"));
        fc.pre(tag !== tags.universalString || !bytes.includes(0xff));
        expect(text).not.toContain("\ufffd");
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});
