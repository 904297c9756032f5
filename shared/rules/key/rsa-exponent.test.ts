import { describe, expect, it } from "vitest";
import { bagged, bundleFacts, certificateFacts, issuingAuthority, p256, rsa2048 } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { rsaExponent } from "./rsa-exponent.ts";

const withExponent = (exponent: string) => certificateFacts({ publicKey: { ...rsa2048, exponent } });

describe("key.rsa-exponent: an odd number from 3 on", () => {
  it.each(["3", "17", "65537", "4294967297"])("passes %s", (exponent) => {
    expect(outcomeOf(rsaExponent, withExponent(exponent))).toEqual([]);
  });

  it.each(["1", "0", "2", "65536", "-3"])("fails %s", (exponent) => {
    expect(outcomeOf(rsaExponent, withExponent(exponent))).toMatchObject([
      { what: `Its RSA key has the public exponent ${exponent}.` },
    ]);
  });

  it("looks at the issuers as well", () => {
    const issuer = issuingAuthority({ publicKey: { ...rsa2048, exponent: "1", fingerprint: "15".repeat(32) } });
    const certificates = bagged(certificateFacts(), issuer);
    expect(outcomeOf(rsaExponent, bundleFacts({ certificates }))).toMatchObject([
      { what: "The RSA key of Contoso Issuing CA has the public exponent 1." },
    ]);
  });

  it("does not ask it of other keys", () => {
    expect(outcomeOf(rsaExponent, certificateFacts({ publicKey: p256 }))).toBe("not-applicable");
  });
});
