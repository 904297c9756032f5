import { describe, expect, it } from "vitest";
import { certificateFacts, p256, requestFacts, rsa2048 } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { rsaSize } from "./rsa-size.ts";

describe("key.rsa-size: 1024, 2048, 4096", () => {
  it("passes 2048 and 4096 bits", () => {
    for (const bits of [2048, 4096])
      expect(outcomeOf(rsaSize, certificateFacts({ publicKey: { ...rsa2048, bits } }))).toEqual([]);
  });

  it("warns of sizes from 1024 to below 2048 bits: not recommended", () => {
    for (const bits of [1024, 1536]) {
      expect(outcomeOf(rsaSize, certificateFacts({ publicKey: { ...rsa2048, bits } }))).toMatchObject([
        { why: expect.stringContaining("not recommended") },
      ]);
    }
  });

  it("warns of sizes that are not listed", () => {
    expect(outcomeOf(rsaSize, requestFacts({ publicKey: { ...rsa2048, bits: 3072 } }))).toMatchObject([
      { why: expect.stringContaining("listed") },
    ]);
  });

  it("leaves keys below 1024 bits to the rule that fails them", () => {
    expect(outcomeOf(rsaSize, certificateFacts({ publicKey: { ...rsa2048, bits: 512 } }))).toEqual([]);
  });

  it("leaves elliptic curves and unknown sizes alone", () => {
    expect(outcomeOf(rsaSize, certificateFacts({ publicKey: p256 }))).toBe("not-applicable");
    expect(outcomeOf(rsaSize, certificateFacts({ publicKey: { ...rsa2048, bits: null } }))).toBe("not-applicable");
  });
});
