import { describe, expect, it } from "vitest";
import { certificateFacts, p256, requestFacts, rsa2048 } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { rsaTooShort } from "./rsa-too-short.ts";

describe("key.rsa-too-short: keys that Windows blocks (KB2661254)", () => {
  it.each([512, 768, 1023])("fails %i bits, in certificates and requests, of Microsoft and of Cisco", (bits) => {
    const publicKey = { ...rsa2048, bits };
    for (const product of ["lync-2010", "sfb-2019", "cisco-uc"] as const) {
      expect(outcomeOf(rsaTooShort, certificateFacts({ publicKey }), { product })).toMatchObject([
        { what: `Its RSA key has ${bits} bits.` },
      ]);
      expect(outcomeOf(rsaTooShort, requestFacts({ publicKey }), { product })).toHaveLength(1);
    }
    expect(rsaTooShort.severity).toBe("error");
  });

  it.each([1024, 2048, 4096])("passes %i bits", (bits) => {
    expect(outcomeOf(rsaTooShort, certificateFacts({ publicKey: { ...rsa2048, bits } }))).toEqual([]);
  });

  it("leaves elliptic curves alone", () => {
    expect(outcomeOf(rsaTooShort, certificateFacts({ publicKey: p256 }))).toBe("not-applicable");
  });
});
