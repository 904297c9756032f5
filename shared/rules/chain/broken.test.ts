import { describe, expect, it } from "vitest";
import { certificateFacts, chainFacts, issuingAuthority, rootAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { broken } from "./broken.ts";

describe("chain.broken: the issuer beside the certificate", () => {
  it("passes a chain whose signatures hold", () => {
    expect(outcomeOf(broken, chainFacts())).toEqual([]);
  });

  it("fails an issuer of the right name whose key did not sign", () => {
    expect(outcomeOf(broken, chainFacts({ signatures: "wrong" }))).toMatchObject([
      { what: expect.stringContaining("has the right name, but another key.") },
    ]);
  });

  it("names both key identifiers where the certificate tells which key it wants", () => {
    const renewed = issuingAuthority({ subjectKeyIdentifier: "ee" });
    expect(outcomeOf(broken, chainFacts({ path: [certificateFacts(), renewed, rootAuthority()] }))).toMatchObject([
      { what: expect.stringContaining("Authority Key Identifier bb, Subject Key Identifier ee") },
    ]);
  });

  it("does not judge a single certificate", () => {
    expect(outcomeOf(broken, chainFacts({ path: [certificateFacts()] }))).toBe("not-applicable");
  });
});
