import { describe, expect, it } from "vitest";
import { certificateFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { publicLifetime } from "./public-lifetime.ts";

const issuer = {
  text: "CN=DigiCert TLS RSA SHA256 2020 CA1,O=DigiCert Inc,C=US",
  attributes: [{ oid: "2.5.4.10", name: "O", value: "DigiCert Inc" }],
};
const issued = (notBefore: string, days: number) =>
  certificateFacts({
    issuer,
    notBefore,
    notAfter: new Date(Date.parse(notBefore) + days * 86_400_000 - 1_000).toISOString(),
  });

describe("validity.public-lifetime (Baseline Requirements §6.3.2)", () => {
  it.each([
    ["2019-01-01T00:00:00Z", 825],
    ["2020-09-01T00:00:00Z", 398],
    ["2026-03-14T23:59:59Z", 398],
    ["2026-03-15T00:00:00Z", 200],
    ["2027-03-15T00:00:00Z", 100],
    ["2029-03-15T00:00:00Z", 47],
  ])("of %s may be %d days and no more", (notBefore, days) => {
    expect(outcomeOf(publicLifetime, issued(notBefore, days))).toEqual([]);
    expect(outcomeOf(publicLifetime, issued(notBefore, days + 1))).toMatchObject([
      { what: expect.stringContaining(`may be valid for ${days}.`), at: "certificate.notAfter" },
    ]);
  });

  it("does not bind a private authority", () => {
    const certificate = certificateFacts({ notBefore: "2026-06-01T00:00:00Z", notAfter: "2036-06-01T00:00:00Z" });
    expect(outcomeOf(publicLifetime, certificate)).toEqual([]);
  });
});
