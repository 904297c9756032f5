import { describe, expect, it } from "vitest";
import { formatted } from "../../text/localise.ts";
import {
  certificateFacts,
  chainFacts,
  issuingAuthority,
  requestFacts,
  rootAuthority,
  sha256WithRsa,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { algorithm } from "./algorithm.ts";

const md5 = { ...sha256WithRsa, oid: "1.2.840.113549.1.1.4", name: "md5WithRSAEncryption", digest: "MD5" };

describe("signature.algorithm: only what the documents list", () => {
  it("passes SHA-256, and SHA-1, of which another rule warns", () => {
    expect(outcomeOf(algorithm, chainFacts())).toEqual([]);
    const sha1 = { ...sha256WithRsa, oid: "1.2.840.113549.1.1.5", digest: "SHA-1" };
    expect(outcomeOf(algorithm, certificateFacts({ signatureAlgorithm: sha1 }))).toEqual([]);
  });

  it.each([
    ["1.2.840.113549.1.1.2", "MD2 with RSA"],
    ["1.2.840.113549.1.1.3", "MD4 with RSA"],
    ["1.2.840.113549.1.1.4", "MD5 with RSA"],
    ["1.3.101.112", "Ed25519"],
    ["1.3.101.113", "Ed448"],
    ["1.2.643.7.1.1.3.2", "GOST R 34.10-2012 (256)"],
    ["2.16.840.1.101.3.4.3.18", "ML-DSA-65"],
    ["1.2.3.4.5", "1.2.3.4.5"],
  ])("finds %s in the certificate as %s, for Cisco too", (oid, title) => {
    const signatureAlgorithm = { oid, name: oid, digest: null, pss: false };
    for (const product of ["lync-2010", "lync-2013", "sfb-se", "cisco-uc"] as const) {
      const outcome = outcomeOf(algorithm, certificateFacts({ signatureAlgorithm }), { product });
      expect(outcome).toMatchObject([{ what: `pool01.contoso.com is signed with ${title}.` }]);
    }
  });

  it("finds it in an issuing authority", () => {
    const path = [certificateFacts(), issuingAuthority({ signatureAlgorithm: md5 }), rootAuthority()];
    expect(outcomeOf(algorithm, chainFacts({ path }))).toMatchObject([{ at: "issuers.signatureAlgorithm" }]);
  });

  it("passes a root with it, because nobody checks a root's own signature", () => {
    const path = [certificateFacts(), issuingAuthority(), rootAuthority({ signatureAlgorithm: md5 })];
    expect(outcomeOf(algorithm, chainFacts({ path }))).toEqual([]);
  });

  it("finds it in a request", () => {
    expect(outcomeOf(algorithm, requestFacts({ signatureAlgorithm: md5 }))).toMatchObject([
      { what: "The request is signed with MD5 with RSA.", at: "request.signatureAlgorithm" },
    ]);
  });

  it("leaves RSASSA-PSS to its own rule, where the product's documents speak of it", () => {
    const pss = { ...sha256WithRsa, oid: "1.2.840.113549.1.1.10", name: "RSASSA-PSS", pss: true };
    expect(outcomeOf(algorithm, certificateFacts({ signatureAlgorithm: pss }))).toEqual([]);
    expect(outcomeOf(algorithm, certificateFacts({ signatureAlgorithm: pss }), { product: "lync-2010" })).toHaveLength(
      1,
    );
    expect(outcomeOf(algorithm, requestFacts({ signatureAlgorithm: pss }))).toHaveLength(1);
  });

  it("has its requirement as title", () => {
    expect(formatted(algorithm.title)).toContain("must be signed");
  });
});
