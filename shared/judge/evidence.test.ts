import { describe, expect, it } from "vitest";
import {
  bagged,
  bundleFacts,
  certificateFacts,
  chainFacts,
  distinguishedName,
  issuingAuthority,
  keyFacts,
  requestFacts,
  rootAuthority,
} from "../rules/testing/build-facts.ts";
import { evidenceOf } from "./evidence.ts";

const now = "2026-11-20T12:00:00Z";

describe("evidenceOf", () => {
  it("labels by the common name, else by the file's name", () => {
    expect(evidenceOf(certificateFacts(), "a.cer", now).map(({ label }) => label)).toEqual(["pool01.contoso.com"]);
    const nameless = requestFacts({ subject: { text: "", attributes: [] } });
    expect(evidenceOf(nameless, "a.req", now).map(({ label }) => label)).toEqual(["a.req"]);
  });

  it("takes the leaf of a chain and its issuers", () => {
    const [evidence] = evidenceOf(chainFacts(), "chain.pem", now);
    expect(evidence?.source).toBe("chain");
    expect(evidence?.issuers).toEqual([issuingAuthority(), rootAuthority()]);
    expect(evidenceOf(chainFacts({ path: [] }), "chain.pem", now)).toEqual([]);
  });

  it("pairs the key of a PFX with its certificate and finds the issuers in any order", () => {
    const certificates = bagged(rootAuthority(), certificateFacts(), issuingAuthority());
    const [evidence] = evidenceOf(
      bundleFacts({ certificates, keys: [keyFacts({ certificateIndexes: [1] })] }),
      "a.pfx",
      now,
    );
    expect(evidence?.certificate).toEqual(certificateFacts());
    expect(evidence?.key?.provider).toBe("Microsoft RSA SChannel Cryptographic Provider");
    expect(evidence?.issuers).toEqual([issuingAuthority(), rootAuthority()]);
  });

  it("prefers the issuer whose key identifier fits, where an authority was renewed", () => {
    const renewed = issuingAuthority({ subjectKeyIdentifier: "ee" });
    const certificates = bagged(certificateFacts(), renewed, issuingAuthority(), rootAuthority());
    expect(evidenceOf(bundleFacts({ certificates }), "a.pfx", now)[0]?.issuers).toEqual([
      issuingAuthority(),
      rootAuthority(),
    ]);
  });

  it("ends in a loop of issuers (formats.md §1.7, certChainCycle)", () => {
    const one = issuingAuthority({
      subject: distinguishedName("A"),
      issuer: distinguishedName("B"),
      authorityKeyIdentifier: null,
    });
    const other = issuingAuthority({
      subject: distinguishedName("B"),
      issuer: distinguishedName("A"),
      authorityKeyIdentifier: null,
    });
    const leaf = certificateFacts({ issuer: distinguishedName("A"), authorityKeyIdentifier: null });
    const [evidence] = evidenceOf(bundleFacts({ certificates: bagged(leaf, one, other) }), "a.pfx", now);
    expect(evidence?.issuers).toEqual([one, other]);
  });

  it("gives one piece for each key (formats.md §1.7, MultiPrivateKeyPfx)", () => {
    const certificates = bagged(
      certificateFacts(),
      certificateFacts({ subject: distinguishedName("fe02.contoso.com") }),
    );
    const keys = [keyFacts(), keyFacts({ certificateIndexes: [1], keySpec: "AT_SIGNATURE" })];
    const found = evidenceOf(bundleFacts({ certificates, keys }), "a.pfx", now);
    expect(found.map(({ label, key }) => [label, key?.keySpec])).toEqual([
      ["pool01.contoso.com", "AT_KEYEXCHANGE"],
      ["fe02.contoso.com", "AT_SIGNATURE"],
    ]);
  });

  it("gives the leaves of a PFX without keys, and nothing for an empty one", () => {
    const found = evidenceOf(bundleFacts({ keys: [] }), "a.pfx", now);
    expect(found.map(({ label, key }) => [label, key])).toEqual([["pool01.contoso.com", null]]);
    expect(evidenceOf(bundleFacts({ keys: [], certificates: [] }), "a.pfx", now)).toEqual([]);
  });

  it("shows a key without a certificate", () => {
    const [evidence] = evidenceOf(bundleFacts({ keys: [keyFacts({ certificateIndexes: [] })] }), "a.pfx", now);
    expect(evidence).toMatchObject({ label: "a.pfx", certificate: null, issuers: [] });
  });
});
