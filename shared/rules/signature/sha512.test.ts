import { describe, expect, it } from "vitest";
import {
  certificateFacts,
  chainFacts,
  issuingAuthority,
  rootAuthority,
  sha256WithRsa,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { sha512 } from "./sha512.ts";

const weak = { ...sha256WithRsa, digest: "SHA-512" };

describe("signature.sha512: SHA-512 below the root", () => {
  it("passes SHA-256", () => {
    expect(outcomeOf(sha512, chainFacts())).toEqual([]);
  });

  it("finds it in the certificate", () => {
    expect(outcomeOf(sha512, certificateFacts({ signatureAlgorithm: weak }))).toMatchObject([
      { what: "pool01.contoso.com is signed with SHA-512." },
    ]);
  });

  it("finds it in an issuing authority", () => {
    const path = [certificateFacts(), issuingAuthority({ signatureAlgorithm: weak }), rootAuthority()];
    expect(outcomeOf(sha512, chainFacts({ path }))).toMatchObject([{ at: "issuers.signatureAlgorithm" }]);
  });

  it("passes a root with it, because nobody checks a root's own signature", () => {
    const path = [certificateFacts(), issuingAuthority(), rootAuthority({ signatureAlgorithm: weak })];
    expect(outcomeOf(sha512, chainFacts({ path }))).toEqual([]);
  });
});
