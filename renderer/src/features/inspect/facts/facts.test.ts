import { describe, expect, it } from "vitest";
import type { BundleFacts, KeyFacts } from "#shared/facts/bundle-facts.ts";
import { certificateFacts, damaged, requestFacts } from "#shared/rules/testing/build-facts.ts";
import { literal } from "#shared/text/literal.ts";
import type { Fact } from "../../../components/facts/facts-table.tsx";
import { judgeItems } from "../verdict/judge-items.ts";
import { reportText } from "../verdict/report-text.ts";
import { factSections } from "./sections.ts";

const commonName = (value: string) => ({
  text: `CN=${value}`,
  attributes: [{ oid: "2.5.4.3", name: "CN", value }],
});
const rsa = {
  algorithm: "RSA",
  oid: "1.2.840.113549.1.1.1",
  bits: 2048,
  curve: null,
  exponent: "65537",
  fingerprint: "aa",
} as const;
const sha256 = {
  oid: "1.2.840.113549.1.1.11",
  name: "sha256WithRSAEncryption",
  digest: "SHA-256",
  pss: false,
} as const;

const leaf = certificateFacts({
  subject: commonName("fe01.contoso.com"),
  issuer: commonName("Issuing CA"),
  notBefore: "2026-11-20T15:13:00.000Z",
  notAfter: "2027-11-20T15:13:00.000Z",
  publicKey: rsa,
  signatureAlgorithm: sha256,
  signedAlgorithm: null,
  subjectAlternativeNames: [
    { type: "dns", value: "fe01.contoso.com" },
    { type: "ip", value: "10.0.0.1" },
  ],
  extendedKeyUsage: [{ oid: "1.3.6.1.5.5.7.3.1", name: "Server Authentication" }],
  crlDistributionPoints: null,
  authorityInformationAccess: damaged,
  template: { name: "WebServer", oid: null, version: null },
  extensions: [
    {
      oid: "1.2.3",
      name: "1.2.3",
      critical: false,
      bytes: 3,
      damage: { problem: literal("It ends too early."), offset: 7 },
      repeated: false,
    },
  ],
});

const plain = {
  scheme: "none",
  oid: null,
  cipher: "none",
  keyDerivation: null,
  iterations: null,
  saltBytes: null,
} as const;
const key: KeyFacts = {
  publicKey: rsa,
  encryption: { ...plain, scheme: "PBES2", cipher: "AES-256-CBC", keyDerivation: "PBKDF2", iterations: 600_000 },
  provider: "Microsoft Software Key Storage Provider",
  keySpec: null,
  keyUsageOctet: null,
  machineKeySet: false,
  containerName: null,
  localKeyId: null,
  certificateIndexes: [0],
};
const bundle: BundleFacts = {
  kind: "bundle",
  bytes: 4000,
  container: "PKCS#12",
  encoding: "DER",
  mac: null,
  certificateEncryption: plain,
  keys: [key],
  certificates: [{ certificate: leaf, friendlyName: "Front End", localKeyId: null, storeProperties: [] }],
  issuance: { links: [], repeated: [], linksLeftOut: 0, checksLeftOut: 0 },
  otherBags: [],
  trailingBytes: 0,
  password: "empty",
  notices: [],
};

const request = requestFacts({ subject: commonName("pool01.contoso.com"), publicKey: rsa, signatureAlgorithm: sha256 });

const value = (facts: readonly Fact[] | undefined, label: string) => facts?.find((fact) => fact.label === label)?.value;

const now = "2026-12-01T00:00:00.000Z";

describe("factSections", () => {
  it("says what a certificate says, and what it does not say", () => {
    const facts = factSections(leaf, now)[0]?.facts;
    expect(value(facts, "Names")).toBe("fe01.contoso.com\nip: 10.0.0.1");
    expect(value(facts, "Valid until")).toBe("2027-11-20 15:13 UTC");
    expect(value(facts, "Key usage")).toBe("digitalSignature, keyEncipherment (critical)");
    expect(value(facts, "CRL distribution points")).toBe("Absent");
    expect(value(facts, "Authority information")).toBe("Damaged at byte 512, cannot be read: a SEQUENCE expected");
    expect(value(facts, "Template")).toBe("WebServer");
    expect(value(facts, "Extensions that could not be read")).toBe("1.2.3: It ends too early.");
  });

  it("puts the key of a PFX first, with the provider and its certificate", () => {
    const [first, second, third] = factSections(bundle, now);
    expect(first?.title).toBe("Private key");
    expect(value(first?.facts, "Provider")).toBe("Microsoft Software Key Storage Provider");
    expect(value(first?.facts, "KeySpec")).toBe("Not stated in the file");
    expect(value(first?.facts, "Encryption of the key")).toBe("AES-256-CBC, PBKDF2, 600,000 rounds");
    expect(value(first?.facts, "Belongs to certificate")).toBe("fe01.contoso.com");
    expect(value(second?.facts, "Integrity check")).toBe("None");
    expect(value(second?.facts, "Encryption of the certificates")).toBe("Not encrypted");
    expect(third).toMatchObject({ title: "Certificate: fe01.contoso.com", open: true });
  });

  it("names the provider that a request asks for", () => {
    const facts = factSections(request, now)[0]?.facts;
    expect(value(facts, "Provider asked for")).toBe("Microsoft RSA SChannel Cryptographic Provider, KeySpec 1");
    expect(value(facts, "Its own signature")).toBe("Holds");
  });

  it("lists a chain from the leaf up and keeps the issuers folded", () => {
    const authority = { ...leaf, subject: commonName("Issuing CA"), issuer: commonName("Root CA"), selfIssued: false };
    const issuer = certificateFacts({
      ...authority,
      basicConstraints: { certificateAuthority: true, pathLength: null },
    });
    const stranger = { ...issuer, subject: commonName("Other CA") };
    const link = { subject: 0, issuer: 1, signature: "holds", keyIdentifiers: "not-stated" } as const;
    const sections = factSections(
      {
        kind: "chain",
        certificates: [
          leaf,
          { ...issuer, publicKey: { ...rsa, fingerprint: "02" } },
          { ...stranger, publicKey: { ...rsa, fingerprint: "03" } },
        ],
        issuance: { links: [link], repeated: [], linksLeftOut: 0, checksLeftOut: 0 },
      },
      now,
    );
    expect(sections.map(({ title, open }) => [title, open])).toEqual([
      ["Chain", true],
      ["Certificate: fe01.contoso.com", true],
      ["Issuer: Issuing CA", false],
      ["Not part of the chain: Other CA", false],
    ]);
    expect(value(sections[0]?.facts, "Order")).toBe("fe01.contoso.com\nIssuing CA");
  });
});

describe("reportText", () => {
  const context = { product: "lync-2013", role: null, plans: [], now: "2026-12-01T00:00:00.000Z" } as const;
  const items = judgeItems("fe01.pfx", { format: "PFX", items: [bundle], notes: [] }, context);

  it("holds verdict, findings with source, and facts", () => {
    const report = reportText("fe01.pfx", context.now, items);
    expect(report).toContain("KeySpec report: fe01.pfx");
    expect(report).toContain("Checked for Lync Server 2013");
    expect(report).toContain("fe01.contoso.com: Will not work");
    expect(report).toMatch(/\[Error\] [^\n]*Microsoft Software Key Storage Provider/);
    expect(report).toMatch(/Rule provider\.cng; source: /);
    expect(report).toContain("  Provider: Microsoft Software Key Storage Provider");
  });

  it("has one line for each fact, for scripts that look for one", () => {
    expect(reportText("fe01.pfx", context.now, items)).toContain("  Names: fe01.contoso.com; ip: 10.0.0.1");
  });
});
