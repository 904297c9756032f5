import { describe, expect, it } from "vitest";
import type { Facts } from "../../facts/facts.ts";
import { evidenceOf } from "../../judge/evidence.ts";
import {
  bagged,
  bundleFacts,
  certificateFacts,
  dnsNames,
  keyFacts,
  requestFacts,
  rsa2048,
} from "../../rules/testing/build-facts.ts";
import { inWords } from "../../text/testing/in-words.ts";
import { compareEvidence } from "./compare-evidence.ts";

const changesOf = (before: Facts, after: Facts) => {
  const [one] = evidenceOf(before, "a", "2026-12-01T00:00:00.000Z");
  const [other] = evidenceOf(after, "b", "2026-12-01T00:00:00.000Z");
  if (one === undefined || other === undefined) throw new Error("There is nothing to compare.");
  return inWords(compareEvidence(one, other))
    .filter(({ changed }) => changed)
    .map(({ what, before: was, after: is }) => `${what}: ${was} | ${is}`);
};
const newKey = { ...rsa2048, fingerprint: "22".repeat(32) };

describe("compareEvidence", () => {
  it("of one certificate twice says that it is the same, and no renewal with its old key", () => {
    expect(changesOf(certificateFacts(), certificateFacts())).toEqual([]);
  });

  it("of two certificates says what the renewal lost", () => {
    const renewed = certificateFacts({
      subjectAlternativeNames: dnsNames("pool01.contoso.com"),
      publicKey: newKey,
      sha256Fingerprint: "22".repeat(32),
      notAfter: "2028-12-31T00:00:00Z",
    });
    expect(changesOf(certificateFacts(), renewed)).toContain("Names lost: fe01.contoso.com | Missing");
  });

  it("of a request and a certificate says what the authority changed", () => {
    const answer = certificateFacts({ subjectAlternativeNames: dnsNames("pool01.contoso.com") });
    expect(changesOf(requestFacts(), answer)).toEqual([
      "Names: 2 names | 1 name",
      "Names left out: fe01.contoso.com | Missing",
    ]);
  });

  it("of two requests, and of a certificate and the request that is to renew it, says what is asked otherwise", () => {
    const shorter = requestFacts({ extendedKeyUsage: null });
    expect(changesOf(requestFacts(), shorter)).toEqual(["Enhanced Key Usage: serverAuth | Not present: any purpose"]);
    const [asked] = changesOf(
      certificateFacts(),
      requestFacts({ subjectAlternativeNames: dnsNames("other.contoso.com") }),
    );
    expect(asked).toBe("Names: 2 names | 1 name");
  });

  it("of two PFX files says where the keys are kept", () => {
    const bundle = (provider: string) =>
      bundleFacts({ keys: [keyFacts({ provider })], certificates: bagged(certificateFacts()) });
    expect(
      changesOf(
        bundle("Microsoft Software Key Storage Provider"),
        bundle("Microsoft RSA SChannel Cryptographic Provider"),
      ),
    ).toContain("Provider: Microsoft Software Key Storage Provider | Microsoft RSA SChannel Cryptographic Provider");
  });
});
