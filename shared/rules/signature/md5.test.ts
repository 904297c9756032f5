import { describe, expect, it } from "vitest";
import {
  certificateFacts,
  chainFacts,
  issuingAuthority,
  rootAuthority,
  sha256WithRsa,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { md5 } from "./md5.ts";

const weak = { ...sha256WithRsa, digest: "MD5" };

describe("signature.md5: MD5 below the root", () => {
  it("passes SHA-256", () => {
    expect(outcomeOf(md5, chainFacts())).toEqual([]);
  });

  it("finds it in the certificate", () => {
    expect(outcomeOf(md5, certificateFacts({ signatureAlgorithm: weak }))).toMatchObject([
      { what: "pool01.contoso.com is signed with MD5." },
    ]);
  });

  it("finds it in an issuing authority", () => {
    const path = [certificateFacts(), issuingAuthority({ signatureAlgorithm: weak }), rootAuthority()];
    expect(outcomeOf(md5, chainFacts({ path }))).toMatchObject([{ at: "issuers.signatureAlgorithm" }]);
  });

  it("passes a root with it, because nobody checks a root's own signature", () => {
    const path = [certificateFacts(), issuingAuthority(), rootAuthority({ signatureAlgorithm: weak })];
    expect(outcomeOf(md5, chainFacts({ path }))).toEqual([]);
  });
});
