import { describe, expect, it } from "vitest";
import { certificateFacts, requestFacts, rootAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { distributionPoint } from "./distribution-point.ts";

describe("revocation.distribution-point: where to ask for revocation", () => {
  it("passes with an address", () => {
    expect(outcomeOf(distributionPoint, certificateFacts())).toEqual([]);
  });

  it("fails without the extension and with an empty one", () => {
    expect(outcomeOf(distributionPoint, certificateFacts({ crlDistributionPoints: null }))).toMatchObject([
      { what: "It has no CRL distribution point." },
    ]);
    expect(outcomeOf(distributionPoint, certificateFacts({ crlDistributionPoints: [] }))).toHaveLength(1);
  });

  it("does not ask a request or a root", () => {
    expect(outcomeOf(distributionPoint, requestFacts())).toBe("not-applicable");
    expect(outcomeOf(distributionPoint, rootAuthority())).toBe("not-applicable");
  });
});
