import { describe, expect, it } from "vitest";
import { certificateFacts, p256, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { ellipticCurve } from "./elliptic-curve.ts";

describe("key.elliptic-curve: a contradiction of the sources", () => {
  it("passes RSA", () => {
    expect(outcomeOf(ellipticCurve, certificateFacts())).toEqual([]);
  });

  it("warns of a curve and names it", () => {
    expect(outcomeOf(ellipticCurve, requestFacts({ publicKey: p256 }))).toMatchObject([
      { what: "Its key lies on an elliptic curve (P-256)." },
    ]);
  });
});
