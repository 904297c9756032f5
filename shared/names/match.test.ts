import { describe, expect, it } from "vitest";
import { isWildcard, matchesHost, sameName } from "./match.ts";

describe("matchesHost (RFC 6125 §6.4.3)", () => {
  it.each([
    ["meet.contoso.com", "MEET.contoso.com", true],
    ["meet.contoso.com.", "meet.contoso.com", false],
    [" meet.contoso.com", "meet.contoso.com", false],
    ["*.contoso.com", "meet.contoso.com", true],
    ["*.Contoso.com", "meet.contoso.COM", true],
    ["*.contoso.com", "a.meet.contoso.com", false],
    ["*.contoso.com", "contoso.com", false],
    ["*.contoso.com", ".contoso.com", false],
    ["m*.contoso.com", "meet.contoso.com", false],
    ["meet.*.com", "meet.contoso.com", false],
    ["*.com", "contoso.com", false],
    ["*", "contoso.com", false],
    ["*.contoso.com", "*.contoso.com", true],
    ["*.contoso.com", "*.a.contoso.com", false],
    ["", "", false],
  ])("“%s” for %s: %s", (presented, host, expected) => {
    expect(matchesHost(presented, host)).toBe(expected);
  });
});

describe("isWildcard", () => {
  it("is the whole leftmost label before a domain of two labels or more", () => {
    expect(["*.contoso.com", "*.a.contoso.com"].every(isWildcard)).toBe(true);
    expect(["*.com", "*", "a.*.com", "*.*.contoso.com", "m*.contoso.com", "contoso.com"].some(isWildcard)).toBe(false);
  });
});

describe("sameName", () => {
  it("does not expand wildcards", () => {
    expect(sameName("A.contoso.com", "a.contoso.com")).toBe(true);
    expect(sameName("*.contoso.com", "a.contoso.com")).toBe(false);
  });

  it("is no name with a dot behind it: OpenSSL, GnuTLS and Node say no match (RFC 5280 §4.2.1.6)", () => {
    expect(sameName("a.contoso.com.", "a.contoso.com")).toBe(false);
  });
});
