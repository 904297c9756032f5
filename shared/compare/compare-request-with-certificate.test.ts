import { describe, expect, it } from "vitest";
import {
  certificateFacts,
  clientAuthentication,
  dnsNames,
  p256,
  requestFacts,
  serverAuthentication,
} from "../rules/testing/build-facts.ts";
import { compareRequestWithCertificate } from "./compare-request-with-certificate.ts";

function changedLines(...input: Parameters<typeof compareRequestWithCertificate>): readonly string[] {
  return compareRequestWithCertificate(...input)
    .filter(({ changed }) => changed)
    .map(({ what, before, after }) => `${what}: ${before} | ${after}`);
}

describe("compareRequestWithCertificate", () => {
  it("finds no change where the authority gave what was asked for, whatever the order and case of names", () => {
    const certificate = certificateFacts({
      subjectAlternativeNames: dnsNames("FE01.contoso.com", "pool01.contoso.com"),
    });
    expect(changedLines(requestFacts(), certificate)).toEqual([]);
  });

  it("names what the authority left out and put in", () => {
    const certificate = certificateFacts({
      subjectAlternativeNames: dnsNames("pool01.contoso.com", "www.contoso.com"),
    });
    expect(changedLines(requestFacts(), certificate)).toEqual([
      "Names: 2 names | 2 names",
      "Names left out: fe01.contoso.com | missing",
      "Names put in: not asked for | www.contoso.com",
    ]);
  });

  it("sees lost alternative names altogether (formats.md §10 item 11)", () => {
    expect(changedLines(requestFacts(), certificateFacts({ subjectAlternativeNames: null }))).toContain(
      "Names left out: pool01.contoso.com, fe01.contoso.com | missing",
    );
  });

  it("shows another key, and usages without regard to their order", () => {
    expect(changedLines(requestFacts(), certificateFacts({ publicKey: p256 }))[0]).toMatch(/^Key pair: RSA 2048/);
    const both = certificateFacts({ extendedKeyUsage: [clientAuthentication, serverAuthentication] });
    const asked = requestFacts({ extendedKeyUsage: [serverAuthentication, clientAuthentication] });
    expect(changedLines(asked, both)).toEqual([]);
    expect(changedLines(requestFacts(), both)).toEqual(["Enhanced key usage: serverAuth | clientAuth, serverAuth"]);
  });

  it("shows what the authority chose, which is no change", () => {
    const rows = compareRequestWithCertificate(requestFacts(), certificateFacts({ crlDistributionPoints: null }));
    expect(rows.find(({ what }) => what === "Valid")).toMatchObject({
      after: "2026-01-01 to 2027-12-31",
      changed: false,
    });
    expect(rows.find(({ what }) => what === "CRL distribution point")?.after).toBe("none");
  });
});
