import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { hasOpenssl } from "../../../testing/run-openssl.ts";
import { haveVectors, readVector, vectorPath } from "../../../testing/vectors.ts";
import { chooseCrypto } from "../../crypto/probe.ts";
import { readCertificate } from "../../x509/read-certificate.ts";
import { readOpensslCertificates, readOpensslRequest } from "./read-openssl.ts";

const crypto = chooseCrypto();
const textOf = (...args: readonly string[]): string =>
  execFileSync("openssl", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** What both show, in a form that can be compared. */
function comparable({
  subject,
  issuer,
  serialNumber,
  notBefore,
  notAfter,
  publicKey,
  signatureAlgorithm,
  ...facts
}: CertificateFacts) {
  const value = (
    part:
      | CertificateFacts["keyUsage"]
      | CertificateFacts["extendedKeyUsage"]
      | CertificateFacts["basicConstraints"]
      | CertificateFacts["crlDistributionPoints"]
      | CertificateFacts["subjectKeyIdentifier"],
  ) => (part.state === "present" ? part.value : part.state);
  return {
    subject: subject.text,
    issuer: issuer.text,
    serialNumber,
    notBefore,
    notAfter,
    key: publicKey.fingerprint,
    signature: [signatureAlgorithm.oid, signatureAlgorithm.digest],
    keyUsage: value(facts.keyUsage),
    extendedKeyUsage: value(facts.extendedKeyUsage),
    basicConstraints: value(facts.basicConstraints),
    addresses: value(facts.crlDistributionPoints),
    subjectKeyIdentifier: value(facts.subjectKeyIdentifier),
    names:
      facts.subjectAlternativeNames.state === "present"
        ? facts.subjectAlternativeNames.value.filter(({ type }) => type === "dns")
        : facts.subjectAlternativeNames.state,
  };
}

describe.runIf(haveVectors && hasOpenssl())("openssl x509 -text says what the certificate says (vectors/cert)", () => {
  it.each([
    ["corefx__MsCertificate.cer", "DER"],
    ["corefx__EccCert_KeyAgreement.cer", "DER"],
    ["zlint__MultipleCNsAllInSAN.pem", "PEM"],
    ["zlint__RSASHA1Good.pem", "PEM"],
    ["zlint__SANDNSWildcard.pem", "PEM"],
    ["zlint__CNWithoutSANSeptember2021.pem", "PEM"],
  ])("%s", (name, form) => {
    const path = vectorPath(`cert/${name}`);
    const der =
      form === "DER" ? readVector(`cert/${name}`) : execFileSync("openssl", ["x509", "-in", path, "-outform", "DER"]);
    const [printed] = readOpensslCertificates(
      textOf("x509", "-in", path, "-inform", form, "-noout", "-text"),
      crypto,
    ).certificates;
    expect(printed && comparable(printed.certificate)).toEqual(
      comparable(readCertificate(Uint8Array.from(der), crypto)),
    );
  });

  it("shows the request of Windows’ Vista (vectors/csr-windows)", () => {
    const path = vectorPath("csr-windows/pkcs-10-encoded-asn-1.md__msdocs-certreq-vista-enhanced-user-template.der");
    const facts = readOpensslRequest(textOf("req", "-in", path, "-inform", "DER", "-noout", "-text"), crypto);
    expect(facts).toMatchObject({
      readFrom: "openssl",
      publicKey: { algorithm: "RSA" },
      enrolmentCsp: { state: "not-shown" },
    });
  });
});

describe("policies as openssl -text prints them", () => {
  it("are read with their statements and notices", () => {
    const text = `Certificate:
    Data:
        Subject: CN = a
        Subject Public Key Info:
            Public Key Algorithm: rsaEncryption
        X509v3 extensions:
            X509v3 Certificate Policies: 
                Policy: 1.2.3
                  CPS: http://example.com/cps
                  User Notice:
                    Organization: Contoso
                    Numbers: 1, 2
                    Explicit Text: For tests
                Policy: X509v3 Any Policy
    Signature Algorithm: sha256WithRSAEncryption
`;
    const [read] = readOpensslCertificates(text, crypto).certificates;
    expect(read?.certificate.certificatePolicies).toMatchObject({
      state: "present",
      value: [
        {
          oid: "1.2.3",
          qualifiers: [
            { kind: "statement", url: "http://example.com/cps" },
            { kind: "notice", organization: "Contoso", numbers: ["1", "2"] },
            { kind: "notice", text: "For tests" },
          ],
        },
        { oid: "2.5.29.32.0", qualifiers: [] },
      ],
    });
    expect(
      readOpensslCertificates(text.replace("1.2.3", "Some Name"), crypto).certificates[0]?.certificate
        .certificatePolicies.state,
    ).toBe("not-shown");
  });
});

describe("extensions that stand twice in openssl -text", () => {
  const names = (name: string) => `            X509v3 Subject Alternative Name: \n                DNS:${name}\n`;
  const usage = (words: string) => `            X509v3 Extended Key Usage: critical\n                ${words}\n`;
  const text = (...extensions: readonly string[]) => `Certificate:
    Data:
        Subject: CN = a
        Subject Public Key Info:
            Public Key Algorithm: rsaEncryption
        X509v3 extensions:
${extensions.join("")}    Signature Algorithm: sha256WithRSAEncryption
`;
  const read = (...extensions: readonly string[]) =>
    readOpensslCertificates(text(...extensions), crypto).certificates[0]?.certificate;

  it("the first counts, and the second is marked", () => {
    const facts = read(
      names("a.contoso.com"),
      usage("TLS Web Client Authentication"),
      names("b.contoso.com"),
      usage("TLS Web Server Authentication"),
    );
    expect(facts?.subjectAlternativeNames).toMatchObject({ value: [{ value: "a.contoso.com" }] });
    expect(facts?.extendedKeyUsage).toMatchObject({ value: [{ name: "Client Authentication" }], critical: true });
    expect(facts?.extensions.map(({ name, repeated }) => [name, repeated])).toEqual([
      ["Subject Alternative Name", false],
      ["Enhanced Key Usage", false],
      ["Subject Alternative Name", true],
      ["Enhanced Key Usage", true],
    ]);
  });

  it("one that is not read hides behind no other", () => {
    expect(read(names("a.contoso.com"), names(""))?.subjectAlternativeNames.state).toBe("present");
    expect(read(usage("Something new"), usage("TLS Web Server Authentication"))?.extendedKeyUsage.state).toBe(
      "not-shown",
    );
  });

  it("Application Policies have a name of their own in newer OpenSSL, and every program processes them", () => {
    const policies = "            Microsoft Application Policies Extension: critical\n                0.0\n";
    expect(read(policies)?.extensions).toMatchObject([{ oid: "1.3.6.1.4.1.311.21.10", critical: true }]);
  });
});
