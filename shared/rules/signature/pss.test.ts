import { describe, expect, it } from "vitest";
import {
  certificateFacts,
  chainFacts,
  issuingAuthority,
  rootAuthority,
  sha256WithRsa,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { pss } from "./pss.ts";

const signedWithPss = { ...sha256WithRsa, oid: "1.2.840.113549.1.1.10", name: "RSASSA-PSS", pss: true };

describe("signature.pss: RSASSA-PSS anywhere in the chain", () => {
  it("passes PKCS #1 v1.5", () => {
    expect(outcomeOf(pss, certificateFacts())).toEqual([]);
  });

  it("finds it in the certificate", () => {
    expect(outcomeOf(pss, certificateFacts({ signatureAlgorithm: signedWithPss }))).toMatchObject([
      { at: "certificate.signatureAlgorithm" },
    ]);
  });

  it("finds it in an issuer and names that one", () => {
    const path = [certificateFacts(), issuingAuthority({ signatureAlgorithm: signedWithPss }), rootAuthority()];
    expect(outcomeOf(pss, chainFacts({ path }))).toMatchObject([
      { what: "Contoso Issuing CA is signed with RSASSA-PSS.", at: "issuers.signatureAlgorithm" },
    ]);
  });

  it("is silent for Lync Server 2010, as its documents are", () => {
    expect(outcomeOf(pss, certificateFacts({ signatureAlgorithm: signedWithPss }), { product: "lync-2010" })).toBe(
      "not-applicable",
    );
  });
});
