import { describe, expect, it } from "vitest";
import { certificateFacts, dnsNames } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { wildcardPhones } from "./wildcard-phones.ts";

const named = (...names: readonly string[]) => certificateFacts({ subjectAlternativeNames: dnsNames(...names) });
const frontEnd = { role: "enterprise-front-end" } as const;

describe("names.wildcard-phones: Lync Phone Edition (roles.md §7.5)", () => {
  it("passes names without a wildcard", () => {
    expect(outcomeOf(wildcardPhones, named("pool01.contoso.com", "fe01.contoso.com"), frontEnd)).toEqual([]);
  });

  it("notes a wildcard on a Front End Server", () => {
    expect(outcomeOf(wildcardPhones, named("pool01.contoso.com", "*.contoso.com"), frontEnd)).toMatchObject([
      { what: "It has *.contoso.com among its names." },
    ]);
  });

  it("is no rule of servers that no phone signs in to", () => {
    expect(outcomeOf(wildcardPhones, named("*.contoso.com"), { role: "mediation" })).toBe("not-applicable");
  });
});
