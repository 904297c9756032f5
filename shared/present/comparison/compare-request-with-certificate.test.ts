import { describe, expect, it } from "vitest";
import { authorityById } from "../../authorities/index.ts";
import type { AuthorityId } from "../../authorities/types.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { RequestFacts } from "../../facts/request-facts.ts";
import {
  certificateFacts,
  clientAuthentication,
  dnsNames,
  p256,
  requestFacts,
  serverAuthentication,
  sha256WithRsa,
} from "../../rules/testing/build-facts.ts";
import { inWords } from "../../text/testing/in-words.ts";
import { compareRequestWithCertificate } from "./compare-request-with-certificate.ts";

function compare(request: RequestFacts, certificate: CertificateFacts, authority: AuthorityId = "ad-cs-enterprise") {
  return inWords(compareRequestWithCertificate(request, certificate, authorityById(authority)));
}

function changedLines(...input: Parameters<typeof compare>): readonly string[] {
  return compare(...input)
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
      "Names left out: fe01.contoso.com | Missing",
      "Names put in: Not asked for | www.contoso.com",
    ]);
  });

  it("sees lost alternative names altogether (formats.md §10 item 11)", () => {
    expect(changedLines(requestFacts(), certificateFacts({ subjectAlternativeNames: null }))).toContain(
      "Names left out: pool01.contoso.com, fe01.contoso.com | Missing",
    );
  });

  it("shows another key, and usages without regard to their order", () => {
    expect(changedLines(requestFacts(), certificateFacts({ publicKey: p256 }))[0]).toMatch(/^Key pair: RSA, 2048 bits/);
    const both = certificateFacts({ extendedKeyUsage: [clientAuthentication, serverAuthentication] });
    const asked = requestFacts({ extendedKeyUsage: [serverAuthentication, clientAuthentication] });
    expect(changedLines(asked, both)).toEqual([]);
    expect(changedLines(requestFacts(), both)).toEqual(["Enhanced Key Usage: serverAuth | clientAuth, serverAuth"]);
  });

  it("shows what the authority chose, which is no change", () => {
    const rows = compare(requestFacts(), certificateFacts());
    const row = (wanted: string) => rows.find(({ what }) => what === wanted);
    expect(row("Valid")).toMatchObject({ after: "1 Jan 2026 to 31 Dec 2027", changed: false });
    expect(row("Lifetime")).toMatchObject({ after: "729 days", changed: false });
    expect(row("Issuer")).toMatchObject({ after: "CN=Contoso Issuing CA", changed: false });
  });

  it.each([
    [null, "Not present: revocation cannot be checked"],
    [[], "Not present: revocation cannot be checked"],
    [["ldap:///CN=CA"], "LDAP only, which computers outside the domain cannot ask: ldap:///CN=CA"],
  ])("says that a distribution point that is %j does not do", (crlDistributionPoints, words) => {
    expect(changedLines(requestFacts(), certificateFacts({ crlDistributionPoints }))).toEqual([
      `CRL Distribution Points: Chosen by the authority | ${words}`,
    ]);
  });

  it("is content with a distribution point over HTTP beside the one in LDAP", () => {
    const certificate = certificateFacts({ crlDistributionPoints: ["ldap:///CN=CA", "http://pki.contoso.com/a.crl"] });
    expect(changedLines(requestFacts(), certificate)).toEqual([]);
  });

  it.each([
    ["2026-03-16T00:00:00Z", "2026-10-01T23:59:59Z", false],
    ["2026-03-16T00:00:00Z", "2026-10-02T00:00:00Z", true],
    ["2027-03-16T00:00:00Z", "2027-10-01T23:59:59Z", true],
    ["2026-03-01T00:00:00Z", "2027-03-31T00:00:00Z", false],
  ])(
    "for a public authority, holds %s to %s against the days of its beginning: beyond is %s",
    (notBefore, notAfter, beyond) => {
      const lines = changedLines(requestFacts(), certificateFacts({ notBefore, notAfter }), "public");
      expect(lines.some((line) => line.startsWith("Lifetime: At most"))).toBe(beyond);
    },
  );

  it("shows another digest", () => {
    const sha1 = { ...sha256WithRsa, name: "sha1WithRSAEncryption", digest: "SHA-1" };
    expect(changedLines(requestFacts(), certificateFacts({ signatureAlgorithm: sha1 }))).toEqual([
      "Signed with: SHA-256 | SHA-1",
    ]);
  });

  const byName = (name: string) => ({ name, oid: null, version: null });
  const byOid = (oid: string) => ({ name: null, oid, version: "100.3" });
  it.each([
    ["another name", byName("LyncWeb"), byName("WebServer"), true],
    ["the same name", byName("webserver"), byName("WebServer"), false],
    ["another identifier", byOid("1.2.3"), byOid("1.2.4"), true],
    ["the same identifier", byOid("1.2.3"), byOid("1.2.3"), false],
    ["an identifier for a name, which may be the same", byName("WebServer"), byOid("1.2.3"), false],
    ["none", byName("WebServer"), null, true],
    ["one that was not asked for", null, byName("WebServer"), false],
  ])("compares the template: %s", (_what, asked, given, different) => {
    const lines = changedLines(requestFacts({ template: asked }), certificateFacts({ template: given }));
    expect(lines.some((line) => line.startsWith("Certificate template:"))).toBe(different);
  });
});
