import { describe, expect, it } from "vitest";
import { certificateFacts, chainFacts, issuingAuthority, rootAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { outlivesIssuer } from "./outlives-issuer.ts";

const leaf = certificateFacts({ notAfter: "2027-11-20T12:00:00Z" });
const chain = (issuer: string, root: string) =>
  chainFacts({ path: [leaf, issuingAuthority({ notAfter: issuer }), rootAuthority({ notAfter: root })] });

describe("validity.outlives-issuer: the issuer ends first", () => {
  it("passes issuers that are valid as long or longer, and says nothing of a certificate alone", () => {
    expect(outcomeOf(outlivesIssuer, chain("2027-11-20T12:00:00Z", "2036-01-01T00:00:00Z"))).toEqual([]);
    expect(outcomeOf(outlivesIssuer, leaf)).toBe("not-applicable");
  });

  it("names the issuer that ends first, and the day", () => {
    expect(outcomeOf(outlivesIssuer, chain("2027-05-01T00:00:00Z", "2027-06-01T00:00:00Z"))).toMatchObject([
      { what: expect.stringMatching(/^It is valid until 20 Nov 2027, but .* only until 1 May 2027\.$/) },
    ]);
    const [problem] = outcomeOf(outlivesIssuer, chain("2030-01-01T00:00:00Z", "2027-06-01T00:00:00Z"));
    expect(problem).toMatchObject({ what: expect.stringContaining("only until 1 Jun 2027") });
  });

  it("leaves an issuer that has ended to the rules of the chain, and times that nobody can read alone", () => {
    expect(outcomeOf(outlivesIssuer, chain("2026-11-01T00:00:00Z", "2036-01-01T00:00:00Z"))).toEqual([]);
    expect(outcomeOf(outlivesIssuer, chain("", "2036-01-01T00:00:00Z"))).toEqual([]);
  });
});
