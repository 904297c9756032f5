import { describe, expect, it } from "vitest";
import { certificateFacts, p256, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { keyUsageWithoutTls } from "./key-usage-without-tls.ts";

const uses = (...bits: readonly string[]) => bits;

describe("usage.key-usage-without-tls", () => {
  it("passes one of the uses of TLS, and a certificate without the extension", () => {
    for (const bit of ["digitalSignature", "keyEncipherment"])
      expect(outcomeOf(keyUsageWithoutTls, certificateFacts({ keyUsage: uses(bit) }))).toEqual([]);
    for (const bit of ["digitalSignature", "keyAgreement"])
      expect(outcomeOf(keyUsageWithoutTls, certificateFacts({ publicKey: p256, keyUsage: uses(bit) }))).toEqual([]);
    expect(outcomeOf(keyUsageWithoutTls, certificateFacts({ keyUsage: null }))).toBe("not-applicable");
  });

  it("finds a usage that keys of this kind do not have: RSA agrees on nothing, an elliptic curve enciphers nothing", () => {
    for (const facts of [
      certificateFacts({ keyUsage: uses("keyAgreement") }),
      certificateFacts({ publicKey: p256, keyUsage: uses("keyEncipherment") }),
    ])
      expect(outcomeOf(keyUsageWithoutTls, facts)).toHaveLength(1);
  });

  it("finds a usage of other things alone, in requests too", () => {
    const keyUsage = uses("keyCertSign", "cRLSign");
    expect(outcomeOf(keyUsageWithoutTls, certificateFacts({ keyUsage }))).toMatchObject([
      { what: "Its key usage allows only this: keyCertSign and cRLSign.", at: "certificate.keyUsage" },
    ]);
    expect(outcomeOf(keyUsageWithoutTls, requestFacts({ keyUsage: uses() }))).toMatchObject([
      { what: "Its key usage allows nothing.", at: "request.keyUsage" },
    ]);
  });
});
