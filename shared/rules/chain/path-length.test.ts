import { describe, expect, it } from "vitest";
import {
  certificateFacts,
  chainFacts,
  distinguishedName,
  issuingAuthority,
  keyIdentifier,
  rootAuthority,
  rsa2048,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { pathLength } from "./path-length.ts";

describe("chain.path-length: authorities below an issuer", () => {
  const second = issuingAuthority({
    subject: distinguishedName("Contoso Issuing CA"),
    issuer: distinguishedName("Contoso Policy CA"),
    authorityKeyIdentifier: keyIdentifier("dd"),
  });
  const policy = (pathLength: number | null) =>
    issuingAuthority({
      subject: distinguishedName("Contoso Policy CA"),
      subjectKeyIdentifier: "dd",
      basicConstraints: { certificateAuthority: true, pathLength },
      publicKey: { ...rsa2048, fingerprint: "16".repeat(32) },
      sha256Fingerprint: "16".repeat(32),
    });

  it("passes as many as are allowed", () => {
    expect(outcomeOf(pathLength, chainFacts())).toEqual([]);
    expect(
      outcomeOf(pathLength, chainFacts({ path: [certificateFacts(), second, policy(1), rootAuthority()] })),
    ).toEqual([]);
  });

  it("fails one too many (openssl/openssl issue 12132)", () => {
    expect(
      outcomeOf(pathLength, chainFacts({ path: [certificateFacts(), second, policy(0), rootAuthority()] })),
    ).toMatchObject([
      {
        what: "Contoso Policy CA allows no further authority below it (Path Length Constraint), but there is 1.",
      },
    ]);
  });

  it("does not count a certificate that an authority issued to itself (RFC 5280 §6.1.4 l)", () => {
    const rollover = issuingAuthority({
      issuer: distinguishedName("Contoso Issuing CA"),
      authorityKeyIdentifier: keyIdentifier("ab"),
      selfIssued: true,
      sha256Fingerprint: "17".repeat(32),
      publicKey: { ...rsa2048, fingerprint: "17".repeat(32) },
    });
    const below = issuingAuthority({ subjectKeyIdentifier: "ab" });
    const path = [certificateFacts(), rollover, below, rootAuthority()];
    expect(outcomeOf(pathLength, chainFacts({ path }))).toEqual([]);
  });
});
