import { describe, expect, it } from "vitest";
import { certificateFacts, rsa2048 } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { cucmSize } from "./cucm-size.ts";

const context = { product: "cisco-uc", role: "cucm-tomcat" } as const;

describe("key.cucm-size: the largest key", () => {
  it.each([2048, 4096])("passes %i bits", (bits) => {
    expect(outcomeOf(cucmSize, certificateFacts({ publicKey: { ...rsa2048, bits } }), context)).toEqual([]);
  });

  it("fails 8192 bits", () => {
    expect(outcomeOf(cucmSize, certificateFacts({ publicKey: { ...rsa2048, bits: 8192 } }), context)).toHaveLength(1);
  });
});
