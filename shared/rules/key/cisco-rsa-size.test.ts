import { describe, expect, it } from "vitest";
import { certificateFacts, requestFacts, rsa2048 } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { ciscoRsaSize } from "./cisco-rsa-size.ts";

const contexts = [
  { product: "cisco-uc" },
  { product: "cisco-uc", role: "cucm-tomcat" },
  { product: "cisco-uc", role: "unity-connection-tomcat" },
] as const;

describe("key.cisco-rsa-size: a short key of a Cisco node", () => {
  it.each(contexts)("warns of 1024 bits: %o", (context) => {
    const publicKey = { ...rsa2048, bits: 1024 };
    expect(outcomeOf(ciscoRsaSize, certificateFacts({ publicKey }), context)).toMatchObject([
      { why: expect.stringContaining("2048") },
    ]);
    expect(outcomeOf(ciscoRsaSize, requestFacts({ publicKey }), context)).toHaveLength(1);
  });

  it.each([2048, 3072, 4096])("passes %i bits", (bits) => {
    expect(outcomeOf(ciscoRsaSize, certificateFacts({ publicKey: { ...rsa2048, bits } }), contexts[1])).toEqual([]);
  });

  it("leaves keys below 1024 bits to the rule that fails them", () => {
    const publicKey = { ...rsa2048, bits: 512 };
    expect(outcomeOf(ciscoRsaSize, certificateFacts({ publicKey }), contexts[1])).toEqual([]);
  });

  it("says that no document gives the size", () => {
    expect(ciscoRsaSize.citation.inferred).toBe(true);
  });
});
