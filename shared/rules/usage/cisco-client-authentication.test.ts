import { describe, expect, it } from "vitest";
import { certificateFacts, clientAuthentication, serverAuthentication } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { ciscoClientAuthentication } from "./cisco-client-authentication.ts";

const context = { product: "cisco-uc", role: "cucm-tomcat" } as const;

describe("usage.cisco-client-authentication: field notice FN74345", () => {
  it("passes both usages, and a certificate that limits none", () => {
    for (const extendedKeyUsage of [[serverAuthentication, clientAuthentication], null]) {
      expect(outcomeOf(ciscoClientAuthentication, certificateFacts({ extendedKeyUsage }), context)).toEqual([]);
    }
  });

  it("notes a certificate for servers only", () => {
    expect(outcomeOf(ciscoClientAuthentication, certificateFacts(), context)).toHaveLength(1);
  });

  it("is no rule for Microsoft's servers", () => {
    const edge = { role: "edge-external" } as const;
    expect(outcomeOf(ciscoClientAuthentication, certificateFacts(), edge)).toBe("not-applicable");
  });
});
