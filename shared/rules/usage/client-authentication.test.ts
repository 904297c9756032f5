import { describe, expect, it } from "vitest";
import {
  certificateFacts,
  clientAuthentication as clientAuth,
  requestFacts,
  serverAuthentication,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { clientAuthentication } from "./client-authentication.ts";

describe("usage.client-authentication: Client Authentication asked of a public authority", () => {
  it("notes a request with it", () => {
    expect(
      outcomeOf(clientAuthentication, requestFacts({ extendedKeyUsage: [serverAuthentication, clientAuth] })),
    ).toHaveLength(1);
  });

  it("tells Cisco's administrators that their nodes ask by themselves", () => {
    const request = requestFacts({ extendedKeyUsage: [serverAuthentication, clientAuth] });
    expect(outcomeOf(clientAuthentication, request, { product: "cisco-uc" })).toMatchObject([
      { fix: expect.stringContaining("Cisco’s nodes ask for both") },
    ]);
  });

  it("passes a request without it", () => {
    expect(outcomeOf(clientAuthentication, requestFacts())).toEqual([]);
    expect(outcomeOf(clientAuthentication, requestFacts({ extendedKeyUsage: null }))).toEqual([]);
  });

  it("says nothing about a certificate that has it", () => {
    expect(outcomeOf(clientAuthentication, certificateFacts({ extendedKeyUsage: [clientAuth] }))).toBe(
      "not-applicable",
    );
  });
});
