import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeFileName } from "./safe-file-name.ts";

describe("a safe file name", () => {
  it.each([
    ["fe01.contoso.com", "fe01.contoso.com"],
    ["Zertifikat für Köln", "Zertifikat für Köln"],
    ["*.contoso.com", "_.contoso.com"],
    ["../../etc/passwd", "_.._etc_passwd"],
    ["C:\\Windows\\win", "C__Windows_win"],
    ["a\u0000b\nc", "a_b_c"],
    ["invoice\u202Exfp.exe", "invoice_xfp.exe"],
    ["a\u200Eb\u2066c\u061Cd", "a_b_c_d"],
    ["a\u2028b\u2029c", "a_b_c"],
    ["name. ", "name"],
    ["con.contoso.com", "_con.contoso.com"],
    ["LPT1", "_LPT1"],
    ["console", "console"],
    ["...", "certificate"],
    ["", "certificate"],
    ["証".repeat(60), "証".repeat(50)],
  ])("of %j is %j", (text, name) => {
    expect(safeFileName(text)).toBe(name);
  });

  it("is one part of a path, and short enough, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const name = safeFileName(text);
        expect(name).not.toMatch(/[/\\:\0]/);
        expect(name).not.toMatch(/^\.|[. ]$/);
        expect(name.length).toBeGreaterThan(0);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(151);
      }),
    );
  });
});
