import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { codeOf } from "../testing/code-of.ts";
import { decodeText } from "./decode-text.ts";

const utf16 = Buffer.from("\ufeffGröße", "utf16le");

describe("a text file that a person wrote", () => {
  it.each([
    ["UTF-8", Buffer.from("Größe")],
    ["UTF-8 with a mark", Buffer.from("\ufeffGröße")],
    ["UTF-16", utf16],
    ["big-endian UTF-16", Buffer.from(utf16).swap16()],
    ["Windows-1252", Buffer.from("Größe", "latin1")],
  ])("is read in %s", (_encoding, bytes) => {
    expect(decodeText(bytes, "pw.txt", "password")).toBe("Größe");
  });

  it("is read in UTF-16 without a mark, which Encoding.GetBytes of .NET leaves out", () => {
    const marked = Buffer.from("Pässword", "utf16le");
    for (const bytes of [marked, Buffer.from(marked).swap16()])
      expect(decodeText(bytes, "pw.txt", "password")).toBe("Pässword");
  });

  it("has the characters of Windows-1252 that ISO 8859-1 lacks", () => {
    expect(decodeText(Uint8Array.of(0x31, 0x80, 0x96), "pw.txt", "password")).toBe("1€–");
  });

  it("is told from a binary file", () => {
    expect(codeOf(() => decodeText(Uint8Array.of(0x30, 0x82, 0x01, 0xff), "fe01.pfx", "password"))).toBe(
      "FILE_UNREADABLE",
    );
  });
});
