import { describe, expect, it } from "vitest";
import { certificateFacts, sha256WithRsa } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { algorithmsDiffer } from "./algorithms-differ.ts";

describe("chain.algorithms-differ: the algorithm inside and outside", () => {
  it("passes a certificate that names one algorithm", () => {
    expect(outcomeOf(algorithmsDiffer, certificateFacts())).toEqual([]);
  });

  it("fails one that names two (RFC 5280 §4.1.1.2)", () => {
    const signedAlgorithm = { ...sha256WithRsa, name: "sha1WithRSAEncryption" };
    expect(outcomeOf(algorithmsDiffer, certificateFacts({ signedAlgorithm }))).toMatchObject([
      { what: expect.stringContaining("sha256WithRSAEncryption outside, sha1WithRSAEncryption inside") },
    ]);
  });
});
