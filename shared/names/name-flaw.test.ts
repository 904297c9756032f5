import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { format } from "../text/localise.ts";
import { nameFlaw } from "./name-flaw.ts";

describe("nameFlaw (cases/i04)", () => {
  it.each([
    ["fe01.contoso.com.", "It has fe01.contoso.com with a dot behind it.", ["fe01.contoso.com"]],
    ["fe01.contoso.com ", "It has fe01.contoso.com with a blank behind it.", ["fe01.contoso.com"]],
    [" fe01.contoso.com", "It has fe01.contoso.com with a blank before it.", ["fe01.contoso.com"]],
    ["fe01.contoso.com\r\n", "It has fe01.contoso.com with a line end behind it.", ["fe01.contoso.com"]],
    ["DNS=fe01.contoso.com", "It has fe01.contoso.com with the prefix “DNS=” in the entry.", ["fe01.contoso.com"]],
    [
      "DNS:a.contoso.com, DNS:b.contoso.com",
      "It has a.contoso.com and b.contoso.com with the prefix “DNS:” in the entry.",
      ["a.contoso.com", "b.contoso.com"],
    ],
    [
      "a.contoso.com, b.contoso.com",
      "It has a.contoso.com and b.contoso.com in one entry.",
      ["a.contoso.com", "b.contoso.com"],
    ],
    [
      "https://fe01.contoso.com/",
      "It has the address https://fe01.contoso.com/ instead of the name fe01.contoso.com.",
      ["fe01.contoso.com"],
    ],
    [
      "fe01.contoso.com\0.evil.com",
      "It has fe01.contoso.com.evil.com with an invisible character (U+0000).",
      ["fe01.contoso.com.evil.com"],
    ],
    ["\uFEFFfe01.contoso.com", "It has fe01.contoso.com with an invisible character (U+FEFF).", ["fe01.contoso.com"]],
    ["192.168.0.10", "It has the IP address 192.168.0.10 as a DNS name.", []],
    ["fe80::1", "It has the IP address fe80::1 as a DNS name.", []],
    ["me*.contoso.com", "It has the partial wildcard me*.contoso.com.", []],
    ["*.com", "It has the partial wildcard *.com.", []],
    ["", "It has an empty entry.", []],
    ["fe01.contoso.com:443", "It has fe01.contoso.com with “:443” behind it.", ["fe01.contoso.com"]],
    ["fe01.contoso.com/x", "It has fe01.contoso.com with “/x” behind it.", ["fe01.contoso.com"]],
    ['"fe01.contoso.com"', "It has fe01.contoso.com in quotation marks.", ["fe01.contoso.com"]],
    ["fe01..contoso.com", "It has fe01.contoso.com with a dot too many: fe01..contoso.com.", ["fe01.contoso.com"]],
    [
      "m\u00c3\u00bcnchen.contoso.com",
      "It has münchen.contoso.com with letters outside A–Z, which is written xn--mnchen-3ya.contoso.com in certificates.",
      ["xn--mnchen-3ya.contoso.com"],
    ],
    ["fe01(contoso).com", "It has fe01(contoso).com, which is no DNS name.", []],
  ])("%j: %s", (name, sentence, meant) => {
    const flaw = nameFlaw(name);
    expect(flaw === null ? null : format(flaw.found)).toBe(sentence);
    expect(flaw?.meant).toEqual(meant);
  });

  it("finds none in a name or wildcard as it should be", () => {
    for (const name of [
      "fe01.contoso.com",
      "FE01.Contoso.com",
      "*.contoso.com",
      "fe01",
      "xn--bcher-kva.example",
      "a_b.contoso.com",
    ])
      expect(nameFlaw(name), name).toBeNull();
  });

  it("takes any text", () => {
    const sentence = (text: string) => {
      const flaw = nameFlaw(text);
      return flaw === null ? "none" : format(flaw.found);
    };
    void fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => sentence(text).length > 0));
  });
});
