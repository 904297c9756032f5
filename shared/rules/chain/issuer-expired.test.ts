import { describe, expect, it } from "vitest";
import { certificateFacts, chainFacts, issuingAuthority, rootAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { issuerExpired } from "./issuer-expired.ts";

describe("chain.issuer-expired: issuers that have ended", () => {
  const ended = { notAfter: "2020-01-01T00:00:00Z" };

  it("passes issuers that are valid", () => {
    expect(outcomeOf(issuerExpired, chainFacts())).toEqual([]);
  });

  it("fails an expired intermediate below a valid root, and an expired root", () => {
    const path = [certificateFacts(), issuingAuthority(ended), rootAuthority()];
    expect(outcomeOf(issuerExpired, chainFacts({ path }))).toMatchObject([
      { what: "Contoso Issuing CA, which is in the chain, expired on 1 Jan 2020." },
    ]);
    const old = [certificateFacts(), issuingAuthority(), rootAuthority(ended)];
    expect(outcomeOf(issuerExpired, chainFacts({ path: old }))).toHaveLength(1);
  });

  it("leaves one that has another certificate to the other rule", () => {
    const path = [certificateFacts(), issuingAuthority(ended)];
    expect(outcomeOf(issuerExpired, chainFacts({ path }))).toEqual([]);
  });
});
