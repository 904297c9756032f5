import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onOneLine } from "./on-one-line.ts";
import { quotedForPowerShell } from "./quoted-for-power-shell.ts";
import { quotedForPrompt } from "./quoted-for-prompt.ts";

/** What PowerShell reads: the text between single quotes, two of any kind being one; null where the literal ends early. */
function readByPowerShell(literal: string): string | null {
  const inner = literal.slice(1, -1);
  const quote = /['\u2018-\u201b]/;
  let text = "";
  for (let at = 0; at < inner.length; at += 1) {
    const character = inner.charAt(at);
    if (quote.test(character)) {
      if (!quote.test(inner.charAt(at + 1))) return null;
      at += 1;
    }
    text += character;
  }
  return text;
}

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("'", "’", "‘", "‚", "‛", "$", "`", "\n", "\u2028", "\u202e", "a", ";") }),
);

describe("quotedForPowerShell", () => {
  it.each([
    ["Contoso", "'Contoso'"],
    ["O'Brien", "'O''Brien'"],
    ["O’Brien", "'O’’Brien'"],
    ["$(calc) `n", "'$(calc) `n'"],
    ["a\r\nb", "'a  b'"],
  ])("%j is %s", (text, literal) => {
    expect(quotedForPowerShell(text)).toBe(literal);
  });

  it("is read back as the same text, and never ends early", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readByPowerShell(quotedForPowerShell(text))).toBe(onOneLine(text));
      }),
    );
  });
});

describe("quotedForPrompt", () => {
  it.each([
    ["fe01 (legacy).pfx", '"fe01 (legacy).pfx"'],
    ["a & b.pfx", '"a & b.pfx"'],
    ["100%PATH%.pfx", '"<name of the file>"'],
    ['a" & calc.pfx', '"<name of the file>"'],
    ["a\u202efx.pfx", '"<name of the file>"'],
  ])("%j is %s", (name, quoted) => {
    expect(quotedForPrompt(name)).toBe(quoted);
  });

  it("has two quotes, no variable and no line break, whatever the name", () => {
    fc.assert(
      fc.property(hostile, (name) => {
        expect(quotedForPrompt(name)).toMatch(/^"[^"%\p{Cc}\u2028\u2029]*"$/u);
      }),
    );
  });
});
