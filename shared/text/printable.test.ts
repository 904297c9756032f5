import { describe, expect, it } from "vitest";
import { printable } from "./printable.ts";
import { printableTexts } from "./printable-texts.ts";

describe("printable", () => {
  it.each([
    ["an escape sequence", "a\u001b[2Kb", "a\\u{1b}[2Kb"],
    ["line ends and tabs", "a\r\n\tb", "a\\u{d}\\u{a}\\u{9}b"],
    ["C1 controls", "a\u009b31mb\u007f", "a\\u{9b}31mb\\u{7f}"],
    ["bidirectional controls", "a\u202egnp.exe\u2069", "a\\u{202e}gnp.exe\\u{2069}"],
    ["line separators", "a\u2028b", "a\\u{2028}b"],
  ])("shows %s", (_what, text, shown) => expect(printable(text)).toBe(shown));

  it("leaves every other script alone", () => {
    const text = "Zürich – 東京 – “Ελλάδα” – 😀 C:\\exports";
    expect(printable(text)).toBe(text);
  });
});

describe("printableTexts", () => {
  it("reaches every text and leaves bytes, numbers and null alone", () => {
    const bytes = Uint8Array.of(27, 10);
    const shown = printableTexts({ list: [{ name: "\u001b" }, null], bytes, count: 3, ok: true });
    expect(shown).toEqual({ list: [{ name: "\\u{1b}" }, null], bytes, count: 3, ok: true });
    expect(shown.bytes).toBe(bytes);
  });

  it("keeps shared parts shared", () => {
    const part = { name: "\n" };
    const [first, second] = printableTexts([part, part]);
    expect(first).toBe(second);
  });
});
