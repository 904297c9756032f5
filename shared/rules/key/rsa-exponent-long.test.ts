import { describe, expect, it } from "vitest";
import { certificateFacts, rsa2048 } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { rsaExponentLong } from "./rsa-exponent-long.ts";

const withExponent = (exponent: bigint) =>
  outcomeOf(rsaExponentLong, certificateFacts({ publicKey: { ...rsa2048, exponent: exponent.toString() } }));

describe("key.rsa-exponent-long: exponents in a DWORD", () => {
  it.each([3n, 65_537n, 0xffff_ffffn])("passes %s", (exponent) => {
    expect(withExponent(exponent)).toEqual([]);
  });

  it.each([0x1_0000_0001n, 2n ** 64n + 1n])("fails %s", (exponent) => {
    expect(withExponent(exponent)).toMatchObject([{ what: expect.stringMatching(/has \d+ bits\.$/) }]);
  });
});
