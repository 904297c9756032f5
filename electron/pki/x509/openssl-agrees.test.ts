import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { GeneralName } from "#shared/facts/common.ts";
import { presentValue } from "#shared/facts/part.ts";
import { codeOf } from "../../testing/code-of.ts";
import { hasOpenssl } from "../../testing/run-openssl.ts";
import { expectedVectors, haveVectors, readVector } from "../../testing/vectors.ts";
import { native } from "../crypto/native.ts";
import { readPem } from "../pem/read-pem.ts";
import { readCertificate } from "./read-certificate.ts";

type OpensslView = {
  readonly subject: string;
  readonly issuer: string;
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly fingerprint: string;
  readonly names: string | null;
};

/** RFC 4514 §3 writes STREET, OpenSSL street. */
function withRfcStreet(name: string): string {
  return name.replaceAll("street=", "STREET=");
}

/** What `openssl x509` says; null: it cannot read the certificate. */
function askOpenssl(der: Uint8Array): OpensslView | null {
  const options = [
    "-noout",
    "-subject",
    "-issuer",
    "-nameopt",
    "RFC2253,-esc_msb,utf8",
    "-serial",
    "-dates",
    "-fingerprint",
    "-sha256",
  ];
  const result = spawnSync("openssl", ["x509", "-inform", "DER", ...options, "-ext", "subjectAltName"], {
    input: der,
    encoding: "utf8",
  });
  if (result.status !== 0) return null;
  const value = (name: string): string => new RegExp(`^${name} ?= ?(.*)$`, "m").exec(result.stdout)?.[1] ?? "";
  const names = /X509v3 Subject Alternative Name:.*\n\s*(.*)/.exec(result.stdout)?.[1]?.trim();
  return {
    subject: withRfcStreet(value("subject")),
    issuer: withRfcStreet(value("issuer")),
    serial: value("serial").toLowerCase(),
    notBefore: value("notBefore"),
    notAfter: value("notAfter"),
    fingerprint: value("sha256 Fingerprint").replaceAll(":", "").toLowerCase(),
    names: names ?? null,
  };
}

/** A name as OpenSSL prints it; null where the two print it in ways that cannot be compared. */
function asOpensslPrints({ type, value }: GeneralName): string | null {
  switch (type) {
    case "dns":
      return `DNS:${value}`;
    case "email":
      return `email:${value}`;
    case "uri":
      return `URI:${value}`;
    case "ip":
      return value.includes(":") ? null : `IP Address:${value}`;
    case "registered-id":
      return `Registered ID:${value}`;
    default:
      return null;
  }
}

/** OpenSSL prints a zero-filled year and no seconds' fraction; both as milliseconds. Years below 100 it cannot say. */
function sameMoment(iso: string, openssl: string): boolean {
  return iso.startsWith("0001") || Date.parse(iso) === Date.parse(openssl);
}

function factsOrNull(der: Uint8Array): CertificateFacts | null {
  let facts: CertificateFacts | null = null;
  codeOf(() => {
    facts = readCertificate(der, native);
  });
  return facts;
}

describe.skipIf(!haveVectors || !hasOpenssl())("readCertificate beside OpenSSL", () => {
  it.each(expectedVectors("cert").map(({ file }) => file))("sees in %s what OpenSSL sees", (file) => {
    const data = readVector(file);
    const der = readPem(data)?.[0]?.data ?? data;
    const openssl = askOpenssl(der);
    const facts = factsOrNull(der);
    // KeySpec reads at least what OpenSSL reads.
    if (openssl === null || facts === null) {
      expect(openssl).toBeNull();
      return;
    }
    expect({ subject: facts.subject.text, issuer: facts.issuer.text, serial: facts.serialNumber }).toEqual({
      subject: openssl.subject,
      issuer: openssl.issuer,
      serial: openssl.serial,
    });
    expect(facts.sha256Fingerprint).toBe(openssl.fingerprint);
    expect(sameMoment(facts.notBefore, openssl.notBefore)).toBe(true);
    expect(sameMoment(facts.notAfter, openssl.notAfter)).toBe(true);
    expect(facts.subjectAlternativeNames.state === "absent").toBe(openssl.names === null);
    for (const name of presentValue(facts.subjectAlternativeNames) ?? []) {
      const printed = asOpensslPrints(name);
      if (printed !== null) expect(openssl.names).toContain(printed);
    }
  });
});
