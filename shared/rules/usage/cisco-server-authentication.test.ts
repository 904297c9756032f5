import { describe, expect, it } from "vitest";
import { certificateFacts, clientAuthentication, requestFacts, serverAuthentication } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { ciscoServerAuthentication } from "./cisco-server-authentication.ts";

const node = { product: "cisco-uc", role: "cucm-tomcat" } as const;

describe("usage.cisco-server-authentication: Server Authentication of a Cisco node", () => {
  it("fails a certificate or request for clients alone, with and without a role", () => {
    const extendedKeyUsage = [clientAuthentication];
    for (const context of [node, { ...node, role: "unity-connection-tomcat" }, { product: "cisco-uc" }] as const) {
      expect(outcomeOf(ciscoServerAuthentication, certificateFacts({ extendedKeyUsage }), context)).toMatchObject([
        { what: expect.stringContaining("only Client Authentication"), at: "certificate.extendedKeyUsage" },
      ]);
      expect(outcomeOf(ciscoServerAuthentication, requestFacts({ extendedKeyUsage }), context)).toMatchObject([
        { at: "request.extendedKeyUsage" },
      ]);
    }
  });

  it("passes with it, alone or beside Client Authentication", () => {
    for (const extendedKeyUsage of [[serverAuthentication], [serverAuthentication, clientAuthentication]])
      expect(outcomeOf(ciscoServerAuthentication, certificateFacts({ extendedKeyUsage }), node)).toEqual([]);
  });

  it("passes without the extension, which allows every usage", () => {
    expect(outcomeOf(ciscoServerAuthentication, certificateFacts({ extendedKeyUsage: null }), node)).toEqual([]);
  });

  it("is no rule for Microsoft's servers, which have their own", () => {
    expect(outcomeOf(ciscoServerAuthentication, certificateFacts({ extendedKeyUsage: [clientAuthentication] }))).toBe(
      "not-applicable",
    );
  });
});
