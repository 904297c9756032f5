import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { productIds } from "../catalogue/products/types.ts";
import type { LockedBundleFacts } from "../facts/locked-bundle-facts.ts";
import { roleIds } from "../roles/types.ts";
import {
  aes256,
  certificateFacts,
  issuingAuthority,
  lockedBundleFacts,
  lockedKeyFacts,
  rootAuthority,
  tripleDes,
} from "../rules/testing/build-facts.ts";
import { examplePlan, ruleContext } from "../rules/testing/outcome-of.ts";
import { formatted } from "../text/localise.ts";
import { evidenceOf } from "./evidence.ts";
import { judge } from "./verdict.ts";

const { now } = ruleContext();
const verdictsOn = (changes: Partial<LockedBundleFacts> = {}, context: Parameters<typeof ruleContext>[0] = {}) =>
  evidenceOf(lockedBundleFacts(changes), "fe01.pfx", now).map((evidence) => judge(evidence, ruleContext(context)));
const [chain, notNamed] = [
  [certificateFacts(), issuingAuthority(), rootAuthority()],
  lockedKeyFacts({ provider: null }),
];
const softwareKsp = lockedKeyFacts({ provider: "Microsoft Software Key Storage Provider" });

describe("a PFX that stayed closed", () => {
  it("is open, and says what the password is needed for", () => {
    const [verdict] = verdictsOn();
    expect(verdict).toMatchObject({ verdict: "cannot-tell", findings: [] });
    expect(verdict?.unknown.map(formatted)).toEqual([
      "The password is needed to see the KeySpec of the private key, the names, what the certificate may be used for, the dates of validity, the size of the key, the signature algorithms, the signatures of the certificates and whether the key and the certificate belong together.",
    ]);
  });

  it.each([
    ["AES-256", { encryptedParts: [aes256] }, "pfx.encryption"],
    ["an AES-256 key", { keys: [lockedKeyFacts({ encryption: aes256 })] }, "pfx.encryption"],
    [
      "a SHA-256 integrity check",
      { mac: { algorithm: "HMAC-SHA-256", keyDerivation: "PKCS12-KDF SHA-256", iterations: 2_000, saltBytes: 20 } },
      "pfx.encryption",
    ],
    [
      "PBMAC1",
      { mac: { algorithm: "PBMAC1 HMAC-SHA-256", keyDerivation: "PBKDF2", iterations: 2_000, saltBytes: 20 } },
      "pfx.pbmac1",
    ],
    ["accounts", { protectedTo: ["S-1-5-21-1-2-3-512"] }, "pfx.protected-to-accounts"],
    ["a key in clear", { keys: [lockedKeyFacts({ encryption: { ...tripleDes, scheme: "none" } })] }, "pfx.clear-key"],
    ["no provider", { keys: [notNamed] }, "provider.not-named"],
  ] as const)("warns of %s, which show without the password", (_what, changes, ruleId) => {
    expect(verdictsOn(changes)).toMatchObject([
      { verdict: "cannot-tell", findings: [{ ruleId, severity: "warning" }] },
    ]);
  });

  it.each([
    ["a key that the bag puts into CNG", { keys: [softwareKsp] }, "provider.cng"],
    [
      "more iterations than Windows accepts",
      { encryptedParts: [{ ...tripleDes, iterations: 700_000 }] },
      "pfx.iterations",
    ],
    [
      "an expired certificate in clear",
      { certificates: [certificateFacts({ notAfter: "2026-01-31T00:00:00Z" })] },
      "validity.expired",
    ],
  ] as const)("will not work with %s", (_what, changes, ruleId) => {
    const [verdict] = verdictsOn(changes);
    expect(verdict?.verdict).toBe("will-not-work");
    expect(verdict?.findings.map((finding) => finding.ruleId)).toContain(ruleId);
  });

  it("judges the certificate in clear and asks the password for the rest", () => {
    const [verdict] = verdictsOn({ certificates: chain }, { plan: examplePlan(), role: "enterprise-front-end" });
    expect(verdict?.passed.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(["validity.expired", "key.rsa-size"]),
    );
    expect(verdict?.passed.map(({ ruleId }) => ruleId)).not.toContain("keyspec.at-signature");
    expect(verdict?.unknown.map(formatted)).toEqual([
      "The password is needed to see the KeySpec of the private key and whether the key and the certificate belong together.",
    ]);
  });

  it("says nothing of the hidden certificate where only its authorities are in clear", () => {
    const [verdict, ...others] = verdictsOn({ certificates: chain.slice(1) });
    expect(others).toEqual([]);
    expect(verdict).toMatchObject({ verdict: "cannot-tell", findings: [] });
    expect(verdict?.passed.map(({ ruleId }) => ruleId).filter((id) => !/^(?:pfx|provider)\./.test(id))).toEqual([]);
  });

  it("judges each of several keys, and several certificates apart from them", () => {
    expect(verdictsOn({ keys: [softwareKsp, lockedKeyFacts()] }).map(({ verdict }) => verdict)).toEqual([
      "will-not-work",
      "cannot-tell",
    ]);
    const two = ["fe01.contoso.com", "fe02.contoso.com"].map((name) =>
      certificateFacts({ subject: { text: `CN=${name}`, attributes: [] }, sha256Fingerprint: name }),
    );
    expect(verdictsOn({ certificates: two, keys: [softwareKsp, lockedKeyFacts()] })).toHaveLength(4);
  });

  it("never works, whatever can be seen of it", () => {
    const anyKey = fc.constantFrom(lockedKeyFacts(), notNamed, softwareKsp, lockedKeyFacts({ encryption: aes256 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...productIds),
        fc.constantFrom(null, ...roleIds),
        fc.array(anyKey, { maxLength: 3 }),
        fc.subarray(chain),
        fc.boolean(),
        (product, role, keys, certificates, isEncrypted) => {
          const verdicts = verdictsOn(
            { keys, certificates, encryptedParts: isEncrypted ? [tripleDes] : [] },
            { product, role, plan: role === "enterprise-front-end" ? examplePlan() : null },
          );
          expect(verdicts.length).toBeGreaterThan(0);
          for (const { verdict } of verdicts) expect(verdict).toMatch(/^(?:cannot-tell|will-not-work)$/u);
        },
      ),
    );
  });
});
