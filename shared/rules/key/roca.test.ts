import { describe, expect, it } from "vitest";
import {
  certificateFacts,
  chainFacts,
  issuingAuthority,
  p256,
  requestFacts,
  rootAuthority,
  rsa2048,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { roca } from "./roca.ts";

const weak = { ...rsa2048, weakness: "roca" } as const;

describe("key.roca: keys of Infineon’s library (CVE-2017-15361)", () => {
  it("passes other keys", () => {
    expect(outcomeOf(roca, certificateFacts())).toEqual([]);
    expect(outcomeOf(roca, certificateFacts({ publicKey: p256 }))).toBe("not-applicable");
  });

  it("warns of the key of a certificate and of a request", () => {
    for (const facts of [certificateFacts({ publicKey: weak }), requestFacts({ publicKey: weak })])
      expect(outcomeOf(roca, facts)).toMatchObject([{ what: expect.stringContaining("Its RSA key"), at: "publicKey" }]);
  });

  it("warns of the key of an issuer", () => {
    const issuer = issuingAuthority({ publicKey: { ...weak, fingerprint: "15".repeat(32) } });
    expect(outcomeOf(roca, chainFacts({ path: [certificateFacts(), issuer, rootAuthority()] }))).toMatchObject([
      { what: expect.stringContaining("The RSA key of Contoso Issuing CA") },
    ]);
  });
});
