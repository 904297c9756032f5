import { describe, expect, it } from "vitest";
import {
  certificateFacts,
  chainFacts,
  distinguishedName,
  issuingAuthority,
  rootAuthority,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { expiredCrossSigned } from "./expired-cross-signed.ts";
import { issuerExpired } from "./issuer-expired.ts";

describe("chain.expired-cross-signed: a way out of an expired chain", () => {
  const ended = { notAfter: "2020-01-01T00:00:00Z" };

  it("passes a valid chain, and an expired issuer below a valid root, which is the other rule's", () => {
    expect(outcomeOf(expiredCrossSigned, chainFacts())).toEqual([]);
    const path = [certificateFacts(), issuingAuthority(ended), rootAuthority()];
    expect(outcomeOf(expiredCrossSigned, chainFacts({ path }))).toEqual([]);
  });

  it("warns of one above another authority below a root that is still valid: a root of the same key may exist", () => {
    const name = distinguishedName("Contoso Policy CA");
    const path = [
      certificateFacts(),
      issuingAuthority({ issuer: name }),
      issuingAuthority({ ...ended, subject: name, subjectKeyIdentifier: null }),
      rootAuthority(),
    ];
    expect(outcomeOf(expiredCrossSigned, chainFacts({ path }))).toHaveLength(1);
    expect(outcomeOf(issuerExpired, chainFacts({ path }))).toEqual([]);
  });

  it("warns where the chain ends in an expired certificate of an authority that must have another", () => {
    const crossSigned = issuingAuthority(ended);
    for (const path of [
      [certificateFacts(), crossSigned],
      [certificateFacts(), crossSigned, rootAuthority(ended)],
    ]) {
      expect(outcomeOf(expiredCrossSigned, chainFacts({ path }))).toMatchObject([
        { fix: expect.stringContaining("Put the self-signed certificate of Contoso Issuing CA into Trusted Root") },
      ]);
    }
  });
});
