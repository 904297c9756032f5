import { describe, expect, it } from "vitest";
import { bundleFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { encryption } from "./encryption.ts";
import { pbmac1 } from "./pbmac1.ts";

function withMac(algorithm: string) {
  return bundleFacts({ mac: { algorithm, keyDerivation: "PBKDF2 HMAC-SHA-256", iterations: 2_048, saltBytes: 16 } });
}

describe("pfx.pbmac1: an integrity check that Windows reads", () => {
  it("passes the check that Windows writes", () => {
    expect(outcomeOf(pbmac1, bundleFacts())).toEqual([]);
    expect(outcomeOf(pbmac1, withMac("HMAC-SHA-256"))).toEqual([]);
  });

  it("finds PBMAC1 with every hash, and leaves it to this rule alone", () => {
    for (const algorithm of ["PBMAC1 HMAC-SHA-1", "PBMAC1 HMAC-SHA-256"]) {
      expect(outcomeOf(pbmac1, withMac(algorithm))).toHaveLength(1);
      expect(outcomeOf(encryption, withMac(algorithm))).toEqual([]);
    }
  });

  it("says nothing about a PFX without an integrity check", () => {
    expect(outcomeOf(pbmac1, bundleFacts({ mac: null }))).toBe("not-applicable");
  });
});
