import { describe, expect, it } from "vitest";
import { certificateFacts, clientAuthentication, requestFacts, serverAuthentication } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { officeWebAppsServerAuthentication as rule } from "./office-web-apps-server-authentication.ts";

const context = { role: "office-web-apps" } as const;

describe("usage.office-web-apps-server-authentication (roles.md §6.3, RFC 5280 §4.2.1.12)", () => {
  it("passes a certificate that states no usage, Server Authentication, or both", () => {
    for (const extendedKeyUsage of [null, [serverAuthentication], [clientAuthentication, serverAuthentication]])
      expect(outcomeOf(rule, certificateFacts({ extendedKeyUsage }), context)).toEqual([]);
  });

  it("fails one that is for clients, or for nothing", () => {
    expect(outcomeOf(rule, certificateFacts({ extendedKeyUsage: [clientAuthentication] }), context)).toMatchObject([
      { what: expect.stringContaining("only Client Authentication"), at: "certificate.extendedKeyUsage" },
    ]);
    expect(outcomeOf(rule, certificateFacts({ extendedKeyUsage: [] }), context)).toHaveLength(1);
  });

  it("judges a request in the same way", () => {
    expect(outcomeOf(rule, requestFacts({ extendedKeyUsage: [clientAuthentication] }), context)).toMatchObject([
      { at: "request.extendedKeyUsage" },
    ]);
    expect(outcomeOf(rule, requestFacts({ extendedKeyUsage: null }), context)).toEqual([]);
  });
});
