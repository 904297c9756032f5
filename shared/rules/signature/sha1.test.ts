import { describe, expect, it } from "vitest";
import {
  certificateFacts,
  chainFacts,
  issuingAuthority,
  rootAuthority,
  sha256WithRsa,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { sha1 } from "./sha1.ts";

const weak = { ...sha256WithRsa, oid: "1.2.840.113549.1.1.5", digest: "SHA-1" };

describe("signature.sha1: SHA-1 below the root", () => {
  it("passes SHA-256", () => {
    expect(outcomeOf(sha1, chainFacts())).toEqual([]);
  });

  it("finds it in the certificate", () => {
    expect(outcomeOf(sha1, certificateFacts({ signatureAlgorithm: weak }))).toMatchObject([
      { what: "pool01.contoso.com is signed with SHA-1." },
    ]);
  });

  it("finds it in an issuing authority", () => {
    const path = [certificateFacts(), issuingAuthority({ signatureAlgorithm: weak }), rootAuthority()];
    expect(outcomeOf(sha1, chainFacts({ path }))).toMatchObject([{ at: "issuers.signatureAlgorithm" }]);
  });

  it("passes a root with it, because nobody checks a root's own signature", () => {
    const path = [certificateFacts(), issuingAuthority(), rootAuthority({ signatureAlgorithm: weak })];
    expect(outcomeOf(sha1, chainFacts({ path }))).toEqual([]);
  });
});
