import { describe, expect, it } from "vitest";
import type { PublicKeyFacts } from "../../facts/common.ts";
import {
  certificateFacts,
  chainFacts,
  issuingAuthority,
  p256,
  rootAuthority,
  rsa2048,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { issuerKeySize } from "./issuer-key-size.ts";

describe("chain.issuer-key-size: keys of the issuers", () => {
  const issuedBy = (publicKey: PublicKeyFacts) =>
    chainFacts({ path: [certificateFacts(), issuingAuthority({ publicKey }), rootAuthority()] });

  it("passes RSA keys of 1024 bits and more, and elliptic curves", () => {
    expect(outcomeOf(issuerKeySize, chainFacts())).toEqual([]);
    expect(outcomeOf(issuerKeySize, issuedBy({ ...rsa2048, bits: 1024 }))).toEqual([]);
    expect(outcomeOf(issuerKeySize, issuedBy(p256))).toEqual([]);
  });

  it("fails a shorter RSA key (advisory 2661254)", () => {
    expect(outcomeOf(issuerKeySize, issuedBy({ ...rsa2048, bits: 512, fingerprint: "01" }))).toMatchObject([
      { what: "The RSA key of Contoso Issuing CA has 512 bits." },
    ]);
  });
});
