import { describe, expect, it } from "vitest";
import { bagged, bundleFacts, certificateFacts } from "#shared/rules/testing/build-facts.ts";
import { createShareCertificates } from "./share-certificates.ts";

const facts = () =>
  bundleFacts({
    certificates: bagged(
      certificateFacts({ sha256Fingerprint: "aa".repeat(32) }),
      certificateFacts({ sha256Fingerprint: "bb".repeat(32) }),
    ),
  });

describe("sharing certificates", () => {
  it("changes no value, and makes one object of each certificate", () => {
    const share = createShareCertificates();
    const [one, other] = [share(facts()), share(facts())];
    expect(one).toEqual(facts());
    expect(other).toEqual(facts());
    expect(one.certificates[0]?.certificate).toBe(other.certificates[0]?.certificate);
    expect(one.certificates[0]?.certificate).not.toBe(one.certificates[1]?.certificate);
  });
});
