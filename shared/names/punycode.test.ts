import { domainToASCII } from "node:url";
import { describe, expect, it } from "vitest";
import { punycode } from "./punycode.ts";
import { toAscii } from "./to-ascii.ts";

const fromCodes = (codes: string) =>
  codes
    .split(" ")
    .map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .join("");

describe("punycode", () => {
  it.each([
    [
      "(A) Arabic",
      "0644 064a 0647 0645 0627 0628 062a 0643 0644 0645 0648 0634 0639 0631 0628 064a 061f",
      "egbpdaj6bu4bxfgehfvwxn",
    ],
    ["(B) Chinese (simplified)", "4ed6 4eec 4e3a 4ec0 4e48 4e0d 8bf4 4e2d 6587", "ihqwcrb4cv8a8dqg056pqjye"],
    ["(C) Chinese (traditional)", "4ed6 5011 7232 4ec0 9ebd 4e0d 8aaa 4e2d 6587", "ihqwctvzc91f659drss3x8bo0yb"],
    [
      "(D) Czech",
      "0050 0072 006f 010d 0070 0072 006f 0073 0074 011b 006e 0065 006d 006c 0075 0076 00ed 010d 0065 0073 006b 0079",
      "Proprostnemluvesky-uyb24dma41a",
    ],
    [
      "(E) Hebrew",
      "05dc 05de 05d4 05d4 05dd 05e4 05e9 05d5 05d8 05dc 05d0 05de 05d3 05d1 05e8 05d9 05dd 05e2 05d1 05e8 05d9 05ea",
      "4dbcagdahymbxekheh6e0a7fei0b",
    ],
    ["(L) 3年B組金八先生", "0033 5e74 0042 7d44 91d1 516b 5148 751f", "3B-ww4c5e180e575a65lsy2b"],
    ["(R) そのスピードで", "305d 306e 30b9 30d4 30fc 30c9 3067", "d9juau41awczczp"],
    ["(S) -> $1.00 <-", "002d 003e 0020 0024 0031 002e 0030 0030 0020 003c 002d", "-> $1.00 <--"],
  ])("RFC 3492 §7.1 %s", (_title, codes, expected) => {
    expect(punycode(fromCodes(codes))).toBe(expected);
  });
});

describe("toAscii", () => {
  it.each([
    "münchen.contoso.com",
    "MÜNCHEN.Contoso.com",
    "straße.contoso.de",
    "例え.テスト",
    "почта.contoso.рф",
    "ｆｅ０１.contoso.com",
    "a\u0308rger.contoso.de",
    "fe01。contoso。com",
    "fe01.contoso.com",
    "𐐨.contoso.com",
  ])("writes %s as the URL standard does", (name) => {
    expect(toAscii(name)).toBe(domainToASCII(name));
  });
});
