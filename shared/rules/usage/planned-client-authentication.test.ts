import { describe, expect, it } from "vitest";
import { certificateFacts, clientAuthentication, requestFacts, serverAuthentication } from "../testing/build-facts.ts";
import { outcomeOf, planOfRole } from "../testing/outcome-of.ts";
import { plannedClientAuthentication } from "./planned-client-authentication.ts";

const plan = { ...planOfRole("edge-external"), extendedKeyUsage: ["serverAuth", "clientAuth"] as const };
const both = [serverAuthentication, clientAuthentication];

describe("usage.planned-client-authentication: what an old partner needs", () => {
  it("passes a certificate and a request with both usages", () => {
    for (const facts of [certificateFacts({ extendedKeyUsage: both }), requestFacts({ extendedKeyUsage: both })]) {
      expect(outcomeOf(plannedClientAuthentication, facts, { role: "edge-external", plan })).toEqual([]);
    }
  });

  it("warns where the authority left it out", () => {
    expect(outcomeOf(plannedClientAuthentication, certificateFacts(), { role: "edge-external", plan })).toMatchObject([
      { at: "certificate.extendedKeyUsage" },
    ]);
  });

  it("does not look where nobody asked for it", () => {
    const usual = { role: "edge-external", plan: planOfRole("edge-external") } as const;
    expect(outcomeOf(plannedClientAuthentication, certificateFacts(), usual)).toBe("not-applicable");
  });
});
