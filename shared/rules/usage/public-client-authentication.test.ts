import { describe, expect, it } from "vitest";
import { certificateFacts, clientAuthentication, requestFacts, serverAuthentication } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { publicClientAuthentication } from "./public-client-authentication.ts";

const issuer = {
  text: "CN=DigiCert TLS RSA SHA256 2020 CA1,O=DigiCert Inc,C=US",
  attributes: [{ oid: "2.5.4.10", name: "O", value: "DigiCert Inc" }],
};
const both = [serverAuthentication, clientAuthentication];
const issued = (notBefore: string, extendedKeyUsage = both) =>
  certificateFacts({ issuer, notBefore, notAfter: "2027-12-31T00:00:00Z", extendedKeyUsage });

describe("usage.public-client-authentication: until 15 March 2027 (Chrome Root Program, 1.8)", () => {
  it("is a notice about what was issued before the day", () => {
    expect(outcomeOf(publicClientAuthentication, issued("2027-03-14T00:00:00Z"))).toMatchObject([
      { what: expect.stringContaining("the next one will come without it"), at: "certificate.extendedKeyUsage" },
    ]);
    expect(outcomeOf(publicClientAuthentication, issued("2027-03-15T00:00:00Z"))).toBe("not-applicable");
  });

  it("passes certificates for servers only, and concerns public authorities only", () => {
    expect(outcomeOf(publicClientAuthentication, issued("2026-06-01T00:00:00Z", [serverAuthentication]))).toEqual([]);
    expect(outcomeOf(publicClientAuthentication, certificateFacts({ extendedKeyUsage: both }))).toBe("not-applicable");
    expect(outcomeOf(publicClientAuthentication, requestFacts({ extendedKeyUsage: both }))).toBe("not-applicable");
  });
});
