import { describe, expect, it } from "vitest";
import { certificateFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { distributionPoint } from "./distribution-point.ts";
import { distributionPointPartner } from "./distribution-point-partner.ts";

const without = certificateFacts({ crlDistributionPoints: null });

describe("revocation.distribution-point-partner", () => {
  it("passes an address", () => {
    expect(outcomeOf(distributionPointPartner, certificateFacts(), { role: "gateway" })).toEqual([]);
  });

  it.each(["gateway", "reverse-proxy", "exchange-um"] as const)("is all that is said of a %s without one", (role) => {
    expect(outcomeOf(distributionPointPartner, without, { role })).toHaveLength(1);
    expect(outcomeOf(distributionPoint, without, { role })).toBe("not-applicable");
  });

  it("leaves Lync's own servers to the error", () => {
    expect(outcomeOf(distributionPointPartner, without, { role: "edge-internal" })).toBe("not-applicable");
    expect(outcomeOf(distributionPoint, without, { role: "edge-internal" })).toHaveLength(1);
  });
});
