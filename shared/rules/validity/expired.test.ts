import { describe, expect, it } from "vitest";
import { certificateFacts, chainFacts, issuingAuthority, requestFacts, rootAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { expired } from "./expired.ts";

describe("validity.expired: the end of validity", () => {
  it("passes before it", () => {
    expect(outcomeOf(expired, certificateFacts({ notAfter: "2026-11-20T12:00:00Z" }))).toEqual([]);
  });

  it("fails after it, and says the day", () => {
    expect(outcomeOf(expired, certificateFacts({ notAfter: "2026-11-20T11:59:59Z" }))).toMatchObject([
      { what: "pool01.contoso.com expired on 20 Nov 2026." },
    ]);
  });

  it("leaves an expired issuer to the rules of the chain", () => {
    const path = [certificateFacts(), issuingAuthority({ notAfter: "2020-01-01T00:00:00Z" }), rootAuthority()];
    expect(outcomeOf(expired, chainFacts({ path }))).toEqual([]);
  });

  it("has nothing to say about a request", () => {
    expect(outcomeOf(expired, requestFacts())).toBe("not-applicable");
  });
});
