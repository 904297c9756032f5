import { describe, expect, it } from "vitest";
import type { Conversion } from "#shared/api/schemas/convert.ts";
import { compareBundles } from "#shared/present/comparison/compare-bundles.ts";
import { aes256, bagged, bundleFacts, certificateFacts, keyFacts } from "#shared/rules/testing/build-facts.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { createShareEqualParts } from "./share-equal-parts.ts";

/** A conversion whose leaf has this fingerprint; each call makes every object anew. */
function conversion(fingerprint: string): Conversion {
  const certificates = () =>
    structuredClone(
      bagged(
        certificateFacts({ sha256Fingerprint: fingerprint }),
        certificateFacts({ sha256Fingerprint: "cc".repeat(32) }),
      ),
    );
  const before = structuredClone(
    bundleFacts({
      certificates: certificates(),
      keys: [keyFacts({ encryption: aes256 })],
      certificateEncryption: aes256,
    }),
  );
  const after = structuredClone(bundleFacts({ certificates: certificates() }));
  return {
    file: { reference: fingerprint, name: "a.pfx", path: "/a.pfx", bytes: 1 },
    before,
    after,
    comparison: [...compareBundles(before, after, "2026-11-20T12:00:00Z")],
    notices: [literal("One thing.")],
    thumbprint: "ab",
  };
}

describe("sharing equal parts", () => {
  const share = createShareEqualParts();
  const [one, other] = [share(conversion("aa")), share(conversion("bb"))];

  it("changes no value", () => {
    expect(one).toEqual(conversion("aa"));
    expect(other).toEqual(conversion("bb"));
  });

  it("makes one object of what is equal, and of nothing else", () => {
    expect(one.before.certificates[1]?.certificate).toBe(other.after.certificates[1]?.certificate);
    expect(one.before.certificates[0]?.certificate).toBe(one.after.certificates[0]?.certificate);
    expect(one.before.certificates[0]?.certificate).not.toBe(other.before.certificates[0]?.certificate);
    expect(one.before.keys[0]?.encryption).toBe(other.before.certificateEncryption);
    expect(one.before.keys[0]?.encryption).not.toBe(one.after.keys[0]?.encryption);
    expect(one.comparison[1]).toBe(other.comparison[1]);
    expect(one.notices).toBe(other.notices);
  });
});
