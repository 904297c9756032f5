import { describe, expect, it } from "vitest";
import { certificateFacts, clientAuthentication, requestFacts, serverAuthentication } from "../testing/build-facts.ts";
import { examplePlan, outcomeOf } from "../testing/outcome-of.ts";
import { frontEndClientAuthentication } from "./front-end-client-authentication.ts";

const frontEnd = { role: "enterprise-front-end" } as const;

describe("usage.front-end-client-authentication: event 41026 (roles.md §12.4)", () => {
  it("passes both usages", () => {
    const anyPurpose = { oid: "2.5.29.37.0", name: "Any Purpose" };
    for (const extendedKeyUsage of [[serverAuthentication, clientAuthentication], [anyPurpose]])
      expect(outcomeOf(frontEndClientAuthentication, certificateFacts({ extendedKeyUsage }), frontEnd)).toEqual([]);
  });

  it("notes a certificate for servers only", () => {
    expect(outcomeOf(frontEndClientAuthentication, certificateFacts(), frontEnd)).toMatchObject([
      { why: expect.stringContaining("41026") },
    ]);
  });

  it("has nothing to say where nothing limits the usage, of a request, of another role, and of later products", () => {
    const anything = certificateFacts({ extendedKeyUsage: null });
    expect(outcomeOf(frontEndClientAuthentication, anything, frontEnd)).toBe("not-applicable");
    expect(outcomeOf(frontEndClientAuthentication, requestFacts(), frontEnd)).toBe("not-applicable");
    for (const context of [{ role: "director" }, { ...frontEnd, product: "sfb-2019" }] as const)
      expect(outcomeOf(frontEndClientAuthentication, certificateFacts(), context)).toBe("not-applicable");
  });

  it("has nothing to say about a certificate of the web services alone", () => {
    const plan = { ...examplePlan(), uses: ["WebServicesInternal"] as const };
    expect(outcomeOf(frontEndClientAuthentication, certificateFacts(), { ...frontEnd, plan })).toBe("not-applicable");
  });
});
