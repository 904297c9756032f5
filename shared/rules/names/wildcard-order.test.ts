import { describe, expect, it } from "vitest";
import { certificateFacts, dnsNames } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { wildcardOrder } from "./wildcard-order.ts";

const named = (...names: readonly string[]) => certificateFacts({ subjectAlternativeNames: dnsNames(...names) });
const lync2010 = { product: "lync-2010" } as const;

describe("names.wildcard-order: full names first (roles.md §9)", () => {
  it("passes wildcards at the end, and names without any", () => {
    for (const names of [["pool01.contoso.com", "*.contoso.com", "*.fabrikam.com"], ["pool01.contoso.com"]])
      expect(outcomeOf(wildcardOrder, named(...names), lync2010)).toEqual([]);
  });

  it("notes a full name behind a wildcard", () => {
    const certificate = named("pool01.contoso.com", "*.contoso.com", "fe01.contoso.com");
    expect(outcomeOf(wildcardOrder, certificate, lync2010)).toMatchObject([
      { what: "The wildcard *.contoso.com stands before fe01.contoso.com." },
    ]);
  });

  it("is no rule of later products, whose documents say that the order does not matter", () => {
    expect(outcomeOf(wildcardOrder, named("*.contoso.com", "fe01.contoso.com"))).toBe("not-applicable");
  });
});
