import { describe, expect, it } from "vitest";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import {
  certificateFacts,
  clientAuthentication,
  distinguishedName,
  dnsNames,
  issuingAuthority,
  p256,
  rootAuthority,
  serverAuthentication,
} from "../../rules/testing/build-facts.ts";
import { format } from "../../text/localise.ts";
import { inWords } from "../../text/testing/in-words.ts";
import { compareCertificates } from "./compare-certificates.ts";

const old = certificateFacts({ extendedKeyUsage: [serverAuthentication, clientAuthentication] });
const newKey = { ...old.publicKey, fingerprint: "22".repeat(32) };
/** The same certificate a year later, with a key of its own. */
const renewedWith = (changes: Parameters<typeof certificateFacts>[0] = {}): CertificateFacts =>
  certificateFacts({
    ...old,
    publicKey: newKey,
    notBefore: "2027-01-01T00:00:00Z",
    notAfter: "2028-12-30T00:00:00Z",
    ...changes,
  });
const chain = (leaf: CertificateFacts, root: CertificateFacts = rootAuthority()) => ({
  path: [leaf, issuingAuthority(), root],
  complete: true,
});

function changedLines(renewed: CertificateFacts, root?: CertificateFacts): readonly string[] {
  return inWords(compareCertificates(chain(old), chain(renewed, root)))
    .filter(({ changed }) => changed)
    .map(({ what, before, after }) => `${what}: ${before} | ${after}`);
}

describe("compareCertificates", () => {
  it("finds no change in a renewal with a new key", () => {
    expect(changedLines(renewedWith())).toEqual([]);
  });

  it("names what the renewal lost and got", () => {
    expect(
      changedLines(
        renewedWith({
          subjectAlternativeNames: dnsNames("pool01.contoso.com", "www.pool01.contoso.com"),
          extendedKeyUsage: [serverAuthentication],
        }),
      ),
    ).toEqual([
      "Names: 2 names | 2 names",
      "Names lost: fe01.contoso.com | Missing",
      "Names added: Not there before | www.pool01.contoso.com",
      "Enhanced Key Usage: clientAuth, serverAuth | serverAuth",
    ]);
  });

  it("says that the old key is used again", () => {
    expect(changedLines(renewedWith({ publicKey: old.publicKey }))).toEqual([
      "Key pair: 0000000000000000… | The same key, used again",
    ]);
  });

  it("shows another kind of key, issuer, root, template, lifetime and end", () => {
    const lines = changedLines(
      renewedWith({
        publicKey: p256,
        issuer: distinguishedName("Other Issuing CA"),
        template: { name: "WebServer", oid: null, version: null },
        notAfter: "2027-07-20T00:00:00Z",
      }),
      rootAuthority({ sha256Fingerprint: "77".repeat(32) }),
    );
    expect(lines).toEqual([
      "Key size: RSA, 2048 bits | EC P-256",
      "Issuer: CN=Contoso Issuing CA | CN=Other Issuing CA",
      "Root: CN=Contoso Root CA | CN=Contoso Root CA",
      "Lifetime: 729 days | 200 days",
      "Expires: 31 Dec 2027 | 20 Jul 2027",
      "Certificate template: Not present | WebServer",
    ]);
  });

  it("says nothing of the root where a file does not hold its whole chain", () => {
    const rows = compareCertificates({ path: [old], complete: false }, chain(renewedWith()));
    expect(rows.map(({ what }) => format(what))).not.toContain("Root");
  });

  it("sees a lost distribution point", () => {
    expect(changedLines(renewedWith({ crlDistributionPoints: null }))).toEqual([
      "CRL Distribution Points: http://pki.contoso.com/issuing.crl | Not present: revocation cannot be checked",
    ]);
  });

  it("has nothing to say without a certificate", () => {
    expect(compareCertificates({ path: [], complete: false }, chain(old))).toEqual([]);
  });
});
