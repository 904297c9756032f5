import { describe, expect, it } from "vitest";
import type { Facts } from "../../facts/facts.ts";
import {
  aes256,
  bagged,
  bundleFacts,
  certificateFacts,
  chainFacts,
  damaged,
  distinguishedName,
  dnsNames,
  issuingAuthority,
  keyFacts,
  requestFacts,
  rootAuthority,
} from "../../rules/testing/build-facts.ts";
import { format, formatted } from "../../text/localise.ts";
import { literal } from "../../text/testing/literal.ts";
import { factSections } from "./fact-sections.ts";
import type { Section } from "./row.ts";

const now = "2026-12-01T00:00:00.000Z";

/** The words of one group, by their label. */
function wordsOf(section: Section | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (section?.rows ?? []).map(({ label, value }) => [format(label), value.map(formatted).join("\n")]),
  );
}

const first = (facts: Facts) => wordsOf(factSections(facts, now)[0]);

describe("a certificate", () => {
  it("says what it says, in the terms of Windows", () => {
    expect(
      first(
        certificateFacts({
          serialNumber: "0a1b2c",
          notAfter: "2027-11-20T15:13:00.000Z",
          subjectAlternativeNames: [
            { type: "dns", value: "fe01.contoso.com" },
            { type: "ip", value: "10.0.0.1" },
          ],
          basicConstraints: { certificateAuthority: true, pathLength: 0 },
          authorityInformationAccess: [{ method: "ca-issuers", url: "http://pki.contoso.com/issuing.crt" }],
          certificatePolicies: [{ oid: "2.5.29.32.0", name: "Any Policy" }],
          template: { name: "WebServer", oid: null, version: "100.3" },
        }),
      ),
    ).toEqual({
      Subject: "CN=pool01.contoso.com",
      "Subject Alternative Name": "fe01.contoso.com\nIP address: 10.0.0.1",
      Issuer: "CN=Contoso Issuing CA",
      "Valid from": "1 Jan 2026, 00:00 UTC",
      "Valid to": "20 Nov 2027, 15:13 UTC (354 days left)",
      "Enhanced Key Usage": "Server Authentication",
      "Key Usage": "digitalSignature, keyEncipherment (critical)",
      "Public key": "RSA, 2048 bits",
      "Signature algorithm": "sha256WithRSAEncryption",
      "Basic Constraints": "Certification authority, path length 0",
      "CRL Distribution Points": "http://pki.contoso.com/issuing.crl",
      "Authority Information Access": "CA issuers: http://pki.contoso.com/issuing.crt",
      "Certificate Policies": "Any Policy (2.5.29.32.0)",
      "Subject Key Identifier": "aa",
      "Authority Key Identifier": "bb",
      "Certificate template": "WebServer\nVersion 100.3",
      "Serial number": "0a1b2c\n2c1b0a (bytes reversed, as in event 12303)",
      "Thumbprint (SHA-1)": "5e".repeat(20),
      "Thumbprint (SHA-256)": "5e".repeat(32),
    });
  });

  it("says what an authority may issue for, what it demands, and which extensions it has beside", () => {
    const plain = { bytes: 9, damage: null, repeated: false };
    const words = first(
      certificateFacts({
        nameConstraints: {
          permitted: [{ type: "dns", value: "contoso.com" }],
          excluded: [{ type: "ip", value: "10.0.0.0/255.0.0.0" }],
        },
        policyMappings: [{ issuer: "1.2.3", subject: "1.2.4" }],
        policyConstraints: { requireExplicitPolicy: 0, inhibitPolicyMapping: 2 },
        inhibitAnyPolicy: 1,
        authorityKeyIdentifier: { keyIdentifier: null, issuer: distinguishedName("Root"), serialNumber: "0a" },
        extensions: [
          { ...plain, oid: "1.2.3.4", name: "1.2.3.4", critical: true },
          { ...plain, oid: "1.3.6.1.5.5.7.1.24", name: "TLS Feature", critical: false },
          { ...plain, oid: "2.5.29.15", name: "Key Usage", critical: true },
        ],
      }),
    );
    expect(words).toMatchObject({
      "Name Constraints": "Only DNS name: contoso.com\nNot IP address: 10.0.0.0/255.0.0.0",
      "Policy Mappings": "1.2.3 counts as 1.2.4",
      "Policy Constraints": "A policy is needed from here on\nNo mappings after 2 certificates",
      "Inhibit anyPolicy": "“Any policy” ends after 1 certificate",
      "Authority Key Identifier": "Certificate of CN=Root\nSerial number 0a",
      "Other extensions": "1.2.3.4, 9 bytes, critical\nTLS Feature (1.3.6.1.5.5.7.1.24), 9 bytes",
    });
  });

  it("gives names, serial number and thumbprint to be copied", () => {
    const rows =
      factSections(
        certificateFacts({ serialNumber: "0a1b", subjectAlternativeNames: dnsNames("a.contoso.com", "b") }),
        now,
      )[0]?.rows ?? [];
    const copies = rows.flatMap(({ id, copy = [] }) => copy.map(({ value }) => [id, value]));
    expect(copies).toEqual([
      ["names", "a.contoso.com\nb"],
      ["serialNumber", "0a1b"],
      ["serialNumber", "1b0a"],
      ["sha1", "5e".repeat(20)],
      ["sha256", "5e".repeat(32)],
    ]);
  });

  it("says what is not there", () => {
    const words = first(
      certificateFacts({
        subject: { text: "", attributes: [] },
        subjectAlternativeNames: null,
        extendedKeyUsage: null,
        keyUsage: null,
        crlDistributionPoints: null,
      }),
    );
    expect(words).toMatchObject({
      Subject: "Empty",
      "Subject Alternative Name": "Not present",
      "Enhanced Key Usage": "Not present: any purpose",
      "Key Usage": "Not present",
      "Basic Constraints": "Not present",
      "CRL Distribution Points": "Not present",
      "Certificate template": "Not present",
    });
  });

  it("says where it is damaged, and what was not read because of a limit", () => {
    const words = first(
      certificateFacts({
        authorityInformationAccess: damaged,
        crlDistributionPoints: { state: "present", value: ["http://one/"], critical: false, leftOut: 1_200 },
        keyUsage: [],
        extensions: [
          {
            oid: "1.2.3",
            name: "1.2.3",
            critical: false,
            bytes: 3,
            damage: { problem: literal("a SEQUENCE expected"), offset: 7 },
            repeated: false,
          },
        ],
      }),
    );
    expect(words).toMatchObject({
      "Authority Information Access": "Damaged at byte 512: a SEQUENCE expected",
      "CRL Distribution Points": "http://one/\nand 1,200 more, which KeySpec did not read",
      "Key Usage": "Empty",
      "Could not be read": "1.2.3: damaged at byte 7: a SEQUENCE expected",
    });
  });
});

describe("a request", () => {
  it("names the provider and the KeySpec that it asks for", () => {
    expect(first(requestFacts())).toMatchObject({
      Provider: "Microsoft RSA SChannel Cryptographic Provider",
      KeySpec: "AT_KEYEXCHANGE (1)",
      "Signature of the request": "Valid",
    });
    expect(first(requestFacts({ enrolmentCsp: null }))).toMatchObject({
      Provider: "Not present",
      KeySpec: "Not present",
    });
  });

  it.each([
    [true, "Valid"],
    [false, "Not valid"],
    [null, "Not checked: KeySpec does not know the algorithm"],
  ])("whose own signature is %s", (signatureValid, words) => {
    expect(first(requestFacts({ signatureValid }))["Signature of the request"]).toBe(words);
  });

  it("says on what computer it was made, where it does", () => {
    const made = { clientId: 9, machine: "FE01", user: "CONTOSO\\admin", process: "certreq.exe" };
    expect(first(requestFacts({ osVersion: "10.0.17763.2", clientInformation: made }))).toMatchObject({
      "Made on Windows version": "10.0.17763.2",
      "Made by": "CONTOSO\\admin on FE01 with certreq.exe",
    });
    expect(first(requestFacts())).not.toHaveProperty("Made by");
  });

  it("shows names in a request attribute, and the setting without which a CA ignores them", () => {
    const shown = first(requestFacts({ namesInAttribute: "dns=a.contoso.com" }));
    expect(shown["Names in a request attribute"]).toMatch(/dns=a\.contoso\.com.*EDITF_ATTRIBUTESUBJECTALTNAME2/su);
    expect(first(requestFacts())).not.toHaveProperty("Names in a request attribute");
  });
});

describe("a PFX", () => {
  it("has its key first, with the provider and its certificate, then the file", () => {
    const bundle = bundleFacts({
      keys: [keyFacts({ encryption: { ...aes256, iterations: 600_000 }, keySpec: null, containerName: "le-1" })],
      certificateEncryption: null,
      mac: null,
      password: "empty",
      otherBags: [literal("CRL")],
      notices: [literal("The file has no password.")],
    });
    const sections = factSections(bundle, now);
    expect(sections.map(({ title, open }) => [format(title), open])).toEqual([
      ["Private key", true],
      ["PFX", true],
      ["Certificate: pool01.contoso.com", true],
      ["Certificate: Contoso Issuing CA", false],
      ["Certificate: Contoso Root CA", false],
    ]);
    expect(wordsOf(sections[0])).toEqual({
      "Key usage of the private key": "0x10",
      "Local key ID": "01000000",
      Provider: "Microsoft RSA SChannel Cryptographic Provider",
      KeySpec: "Not present",
      "Key set": "Computer",
      "Public key": "RSA, 2048 bits",
      "Encryption of the key": "AES-256-CBC, PBKDF2 HMAC-SHA-256, 600,000 iterations",
      "Certificate of the key": "pool01.contoso.com",
      "Key container": "le-1",
    });
    expect(wordsOf(sections[1])).toEqual({
      "Encryption of the certificates": "Not encrypted",
      "Integrity check": "Not present",
      Password: "Opened with the empty password",
      Format: "PKCS#12",
      Encoding: "DER",
      "Other contents": "CRL",
      Notes: "The file has no password.",
    });
    expect(wordsOf(sections[2])).toMatchObject({ "Friendly name": "Not present" });
  });

  it("says how it is protected", () => {
    expect(wordsOf(factSections(bundleFacts(), now)[1])).toMatchObject({
      "Encryption of the certificates": "3DES, PKCS12-KDF SHA-1, 2,000 iterations",
      "Integrity check": "SHA-1, PKCS12-KDF SHA-1, 2,000 iterations",
    });
  });

  it("is not called a PFX where it is a PEM file, and numbers several keys", () => {
    const keys = [keyFacts(), keyFacts({ certificateIndexes: [] })];
    const sections = factSections(bundleFacts({ container: "PEM", encoding: "PEM", keys }), now);
    expect(sections.slice(0, 3).map(({ title }) => format(title))).toEqual([
      "Private key 1",
      "Private key 2",
      "PEM file",
    ]);
    expect(wordsOf(sections[1])["Certificate of the key"]).toBe("No certificate in the file has this key");
  });

  it.each([
    [{ algorithm: "EC", bits: 256, curve: "P-256" }, "EC P-256"],
    [{ algorithm: "Ed25519", bits: null, curve: null }, "Ed25519"],
    [{ algorithm: "other", oid: "1.2.3.4", bits: null, curve: null }, "Unknown algorithm (1.2.3.4)"],
  ] as const)("names a key %j", (changes, words) => {
    const key = keyFacts();
    const bundle = bundleFacts({ keys: [{ ...key, publicKey: { ...key.publicKey, ...changes } }] });
    expect(first(bundle)["Public key"]).toBe(words);
  });

  it.each([
    [{ iterations: null }, "AES-256-CBC, PBKDF2 HMAC-SHA-256"],
    [{ iterations: 1 }, "AES-256-CBC, PBKDF2 HMAC-SHA-256, 1 iteration"],
    [{ iterations: null, keyDerivation: null }, "AES-256-CBC"],
  ])("says of an encryption what the file says: %j", (changes, words) => {
    expect(first(bundleFacts({ keys: [keyFacts({ encryption: { ...aes256, ...changes } })] }))).toMatchObject({
      "Encryption of the key": words,
    });
  });
});

describe("a chain", () => {
  it("is listed from the leaf up; issuers and strangers are folded", () => {
    const stranger = certificateFacts({
      subject: distinguishedName("Other CA"),
      basicConstraints: { certificateAuthority: true, pathLength: null },
      issuer: distinguishedName("Another CA"),
      sha256Fingerprint: "33".repeat(32),
      publicKey: { ...certificateFacts().publicKey, fingerprint: "33".repeat(32) },
    });
    const path = [
      certificateFacts(),
      issuingAuthority({ issuer: distinguishedName("Contoso Root CA") }),
      rootAuthority({ issuer: distinguishedName("Contoso Root CA") }),
      stranger,
    ];
    const sections = factSections(chainFacts({ path }), now);
    expect(sections.map(({ title, open }) => [format(title), open])).toEqual([
      ["Chain", true],
      ["Certificate: pool01.contoso.com", true],
      ["Issuer: Contoso Issuing CA", false],
      ["Issuer: Contoso Root CA", false],
      ["Not part of the chain: Other CA", false],
    ]);
    expect(wordsOf(sections[0])).toMatchObject({
      Order: "pool01.contoso.com\nContoso Issuing CA\nContoso Root CA",
      Complete: "Yes, up to a self-signed root",
      Signatures: "Each is verified with its issuer’s key",
    });
  });

  it("says that its root is missing and that it has no signature to verify", () => {
    expect(first(chainFacts({ path: [certificateFacts()] }))).toMatchObject({
      Complete: "No, the root is not in the file",
      Signatures: "None to verify: the issuer is not in the file",
    });
  });
});

it.each([certificateFacts(), requestFacts(), bundleFacts({ certificates: bagged(certificateFacts()) }), chainFacts()])(
  "the ids of the rows of a group are unique, and no row of a $kind is empty",
  (facts) => {
    for (const { rows } of factSections(facts, now)) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      for (const { id, value } of rows) expect(value, id).not.toHaveLength(0);
    }
  },
);
