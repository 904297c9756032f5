import { describe, expect, it } from "vitest";
import { certificateFacts, chainFacts, issuingAuthority, rootAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { noCertificateSigning } from "./no-certificate-signing.ts";

describe("chain.no-certificate-signing: keyCertSign", () => {
  it("passes issuers that may sign certificates, and those without a key usage", () => {
    expect(outcomeOf(noCertificateSigning, chainFacts())).toEqual([]);
    const path = [certificateFacts(), issuingAuthority({ keyUsage: null }), rootAuthority()];
    expect(outcomeOf(noCertificateSigning, chainFacts({ path }))).toEqual([]);
  });

  it("fails an issuer without it", () => {
    const keyUsage = ["digitalSignature", "cRLSign"];
    const path = [certificateFacts(), issuingAuthority({ keyUsage }), rootAuthority()];
    expect(outcomeOf(noCertificateSigning, chainFacts({ path }))).toMatchObject([
      { what: "The Key Usage of Contoso Issuing CA does not allow it to sign certificates (keyCertSign)." },
    ]);
  });
});
