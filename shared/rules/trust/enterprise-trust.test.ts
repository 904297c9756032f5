import { describe, expect, it } from "vitest";
import { certificateFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { enterpriseTrust } from "./enterprise-trust.ts";

describe("trust.enterprise-trust (roles.md S2)", () => {
  it("passes what an authority issued", () => {
    expect(outcomeOf(enterpriseTrust, certificateFacts(), { product: "cisco-uc" })).toEqual([]);
  });

  it("says where a self-signed Tomcat certificate belongs", () => {
    const outcome = outcomeOf(enterpriseTrust, certificateFacts({ selfIssued: true }), { product: "cisco-uc" });
    expect(outcome).toMatchObject([{ fix: expect.stringContaining("Enterprise Trust store") }]);
  });
});
