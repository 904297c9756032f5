import { describe, expect, it } from "vitest";
import {
  certificateFacts,
  clientAuthentication,
  requestFacts,
  serverAuthentication as serverAuth,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { serverAuthentication } from "./server-authentication.ts";

describe("usage.server-authentication: Server Authentication", () => {
  it("passes with it, alone or among others", () => {
    expect(outcomeOf(serverAuthentication, certificateFacts())).toEqual([]);
    expect(
      outcomeOf(serverAuthentication, certificateFacts({ extendedKeyUsage: [clientAuthentication, serverAuth] })),
    ).toEqual([]);
  });

  it("fails without the extension", () => {
    expect(outcomeOf(serverAuthentication, certificateFacts({ extendedKeyUsage: null }))).toMatchObject([
      { what: expect.stringContaining("no Enhanced Key Usage") },
    ]);
  });

  it("fails with other usages, and names them", () => {
    expect(
      outcomeOf(serverAuthentication, certificateFacts({ extendedKeyUsage: [clientAuthentication] })),
    ).toMatchObject([
      { what: expect.stringContaining("only Client Authentication"), at: "certificate.extendedKeyUsage" },
    ]);
  });

  it("judges a request that asks for usages, and leaves one that asks for none to its authority", () => {
    expect(outcomeOf(serverAuthentication, requestFacts({ extendedKeyUsage: [clientAuthentication] }))).toHaveLength(1);
    expect(outcomeOf(serverAuthentication, requestFacts({ extendedKeyUsage: null }))).toBe("not-applicable");
  });

  it("is no rule for Cisco's servers", () => {
    expect(outcomeOf(serverAuthentication, certificateFacts({ extendedKeyUsage: null }), { product: "cisco-uc" })).toBe(
      "not-applicable",
    );
  });
});
