import { describe, expect, it } from "vitest";
import { certificateFacts, p256, rsa2048 } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { rsaExponentSmall } from "./rsa-exponent-small.ts";

const withExponent = (exponent: string) => certificateFacts({ publicKey: { ...rsa2048, exponent } });

describe("key.rsa-exponent-small (Baseline Requirements §6.1.6)", () => {
  it.each(["3", "5", "17", "65535"])("notes %s", (exponent) => {
    expect(outcomeOf(rsaExponentSmall, withExponent(exponent))).toMatchObject([
      { what: `Its RSA key has the public exponent ${exponent}.` },
    ]);
  });

  it.each(["65537", "99999", "4294967297"])("passes %s", (exponent) => {
    expect(outcomeOf(rsaExponentSmall, withExponent(exponent))).toEqual([]);
  });

  it.each(["0", "1", "2", "65536", "-3"])("leaves %s to key.rsa-exponent", (exponent) => {
    expect(outcomeOf(rsaExponentSmall, withExponent(exponent))).toEqual([]);
  });

  it("does not ask it of other keys", () => {
    expect(outcomeOf(rsaExponentSmall, certificateFacts({ publicKey: p256 }))).toBe("not-applicable");
  });
});
