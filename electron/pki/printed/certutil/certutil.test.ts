import { describe, expect, it } from "vitest";
import type { PrintedCertificate } from "#shared/facts/printed-facts.ts";
import { haveVectors, readVector } from "../../../testing/vectors.ts";
import { chooseCrypto } from "../../crypto/probe.ts";
import { decodeText } from "../../sniff/decode-text.ts";
import { readCertutilCertificates } from "./read-certificates.ts";
import { readCertutilRequest } from "./read-request.ts";

const crypto = chooseCrypto();
const textOf = (name: string): string => decodeText(readVector(`certutil/${name}.txt`))?.text ?? "";
const read = (name: string) => readCertutilCertificates(textOf(name), crypto);

/** One line a certificate, as a reviewer compares it with the dump. */
function line({ certificate, key, notBefore, notAfter, archived }: PrintedCertificate): string {
  const template = certificate.template.state === "present" ? certificate.template.value.name : null;
  const ofKey =
    key === null
      ? "key not shown"
      : [
          key.state,
          key.provider,
          `type ${key.providerType}`,
          `KeySpec ${key.keySpec}`,
          key.container,
          key.exportable,
        ].join(" · ");
  return [
    certificate.serialNumber,
    certificate.subject.text,
    `by ${certificate.issuer.text}`,
    `${notBefore?.readings.join("|")} – ${notAfter?.readings.join("|")}`,
    certificate.sha1Fingerprint,
    template,
    archived ? "archived" : null,
    ofKey,
  ]
    .filter((part) => part !== null)
    .join(", ");
}

describe.runIf(haveVectors)("certutil dumps (vectors/certutil, TEXT-SAMPLES.md)", () => {
  it.each(["de-store-short-cp850.derived", "de-store-short-replacement-chars", "de-store-short-utf8.derived"])(
    "%s: German, whatever the code page has left of it",
    (name) => {
      expect(read(name).certificates.map(line)).toEqual([
        "1a2b3c4d5e, CN=www.example.com, by CN=Test Root CA, 2026-01-01T01:00:00.000Z – 2027-01-01T01:00:00.000Z, aabbccddeeff00112233445566778899aabbccdd, TTWebServer, linked · Microsoft Software Key Storage Provider · type null · KeySpec null · tokentimer-job-1-abcd1234 · no",
      ]);
    },
  );

  it.each(["fr-store-short-nbsp-utf8", "fr-store-short-replacement-chars"])(
    "%s: French, with no-break blanks or without",
    (name) => {
      expect(read(name).certificates.map(line)).toEqual([
        "1a2b3c4d5e, CN=www.example.com, by CN=Test Root CA, 2026-01-01T01:00:00.000Z – 2027-01-01T01:00:00.000Z, aabbccddeeff00112233445566778899aabbccdd, linked · Microsoft Software Key Storage Provider · type null · KeySpec null · tokentimer-job-1-abcd1234 · yes",
      ]);
    },
  );

  it("zh-dumppfx-chain: Chinese; a trimmed heading joins no certificates, and one name alone is told by its label", () => {
    const facts = read("zh-dumppfx-chain");
    expect(facts.certificates.every(({ ofPfx }) => ofPfx)).toBe(true);
    expect(facts.certificates.map(({ certificate }) => certificate.subject.text)).toEqual([
      "CN=ISRG Root X2,O=Internet Security Research Group,C=US",
      "CN=Root YE,O=ISRG,C=US",
      "CN=YE1,O=Let's Encrypt,C=US",
      "CN=*.example.com",
    ]);
    expect(facts.certificates.map(({ key }) => key?.state)).toEqual(["none", "none", "none", "linked"]);
    expect(facts.certificates[3]?.key?.provider).toBe("Microsoft Software Key Storage Provider");
    expect(facts.certificates[2]?.certificate.notShown).toContain("issuer");
  });

  it("es-labels: Spanish phrases about the key", () => {
    expect(read("es-labels").certificates.map(({ key }) => key?.state)).toEqual(["missing"]);
  });

  it("en-store-short-rsaschannel-and-cng: three keys, one of them archived, days that may be of two months", () => {
    expect(read("en-store-short-rsaschannel-and-cng").certificates.map(line)).toEqual([
      "472cb6148184a9894f6d4d2587b1b165, CN=certificate-DC01-CA,DC=certificate,DC=htb, by CN=certificate-DC01-CA,DC=certificate,DC=htb, 2024-03-11T15:30:00.000Z|2024-11-03T15:30:00.000Z – 2029-03-11T15:40:00.000Z|2029-11-03T15:40:00.000Z, 82ad1e0c20a332c8d6adac3e5ea243204b85d3a7, archived, linked · Microsoft Software Key Storage Provider · type null · KeySpec null · certificate-DC01-CA · yes",
      "5800000002ca70ea4e42f218a6000000000002, CN=DC01.certificate.htb, by CN=Certificate-LTD-CA,DC=certificate,DC=htb, 2024-03-11T20:14:00.000Z|2024-11-03T20:14:00.000Z – 2025-03-11T20:14:00.000Z|2025-11-03T20:14:00.000Z, 779a97b1d8e492b5bafebc02338845ffdff76ad2, DomainController, linked · Microsoft RSA SChannel Cryptographic Provider · type null · KeySpec null · 46f11b4056ad38609b08d1dea6880023_7989b711-2e3f-4107-9aae-fb8df2e3b958 · no",
      "75b2f4bbf31f108945147b466131bdca, CN=Certificate-LTD-CA,DC=certificate,DC=htb, by CN=Certificate-LTD-CA,DC=certificate,DC=htb, 2024-03-11T15:55:00.000Z|2024-11-03T15:55:00.000Z – 2034-03-11T16:05:00.000Z|2034-11-03T16:05:00.000Z, 2f02901dcff083ed3dbb6cb0a15bbfee6002b1a8, CA, linked · Microsoft Software Key Storage Provider · type null · KeySpec null · Certificate-LTD-CA · yes",
    ]);
  });

  it("en-store-v-strong-keyspec2-win10: everything of a verbose dump, and what it does not have is absent", () => {
    const [printed] = read("en-store-v-strong-keyspec2-win10").certificates;
    expect(printed?.key).toEqual({
      state: "linked",
      provider: "Microsoft Strong Cryptographic Provider",
      providerType: 1,
      keySpec: 2,
      machineKeySet: true,
      container: "3d40ebea7d109ee93b238b96721f0e6d_4be58f30-7127-42f5-9b76-f47187495247",
      otherContainerName: "{EA75381E-6D9B-4BDC-B6C7-5144C96507DD}",
      exportable: "no",
    });
    expect(printed?.certificate).toMatchObject({
      version: 3,
      subject: { text: "CN=Intel Platform Key,O=Intel,L=Shanghai,ST=Shanghai,C=CN" },
      publicKey: { algorithm: "RSA", bits: 2048, exponent: "65537" },
      signatureAlgorithm: { name: "sha256WithRSAEncryption", digest: "SHA-256" },
      keyUsage: {
        state: "present",
        critical: true,
        value: ["digitalSignature", "nonRepudiation", "keyEncipherment", "dataEncipherment"],
      },
      subjectKeyIdentifier: { state: "present", value: "29c42c8b73d48fb46118895ae59806eac7bf0098" },
      subjectAlternativeNames: { state: "absent" },
      extendedKeyUsage: { state: "absent" },
      selfIssued: true,
      sha256Fingerprint: "3abc3ab573d67e1fb491b2fd7e4ae0e5d9941ac7d55ee085c1d73d684891001a",
      notShown: [],
    });
  });

  it("en-store-v-old-ncipher-ksp: Windows 7, hashes with blanks, symbols missing", () => {
    const [printed] = read("en-store-v-old-ncipher-ksp").certificates;
    expect(printed?.key).toMatchObject({
      provider: "nCipher Security World Key Storage Provider",
      providerType: 0,
      keySpec: 0,
      machineKeySet: true,
      exportable: "no",
    });
    expect(printed?.certificate).toMatchObject({
      sha1Fingerprint: "37ed7c3eee76a2d0423ae31a169f74d03c7f342c",
      publicKey: { bits: 2048 },
    });
  });

  it.each([
    [
      "en-store-v-fragment-cng-ca-keyspec2",
      { provider: "Microsoft Software Key Storage Provider", providerType: 0, keySpec: 2, machineKeySet: true },
    ],
    [
      "en-store-v-fragment-cng-user-keyspec0",
      { provider: "Microsoft Software Key Storage Provider", providerType: 0, keySpec: 0, machineKeySet: false },
    ],
    [
      "en-scinfo-fragment-smartcard-keyspec1",
      { provider: "Microsoft Base Smart Card Crypto Provider", providerType: 1, keySpec: 1 },
    ],
    [
      "en-exportpfx-2025-rsaschannel-keyspec1",
      { provider: "Microsoft RSA SChannel Cryptographic Provider", keySpec: 1, exportable: "yes" },
    ],
    [
      "en-store-short-hsm-ksp-eudate",
      { provider: "Securosys Primus HSM Key Storage Provider", exportable: "encrypted" },
    ],
    [
      "en-dumppfx-openssl-keyex-enhanced-2023",
      { provider: "Microsoft Enhanced Cryptographic Provider v1.0", exportable: null },
    ],
    ["en-dumppfx-strong-azure", { provider: "Microsoft Strong Cryptographic Provider" }],
  ])("%s: the key", (name, key) => {
    expect(read(name).certificates[0]?.key).toMatchObject(key);
  });

  it("fr-dump-csr-iis-rsaschannel: a French dump of the request of IIS", () => {
    expect(readCertutilRequest(textOf("fr-dump-csr-iis-rsaschannel"), crypto)).toMatchObject({
      readFrom: "certutil",
      subject: { text: "CN=secu2018,OU=secu,O=secu2018,L=secu,ST=secu,C=FR" },
      publicKey: { algorithm: "RSA", bits: 2048 },
      signatureAlgorithm: { name: "sha1WithRSAEncryption" },
      signatureValid: null,
      enrolmentCsp: {
        state: "present",
        value: { provider: "Microsoft RSA SChannel Cryptographic Provider", keySpec: 1 },
      },
      osVersion: { state: "present", value: "6.2.9200.2" },
      clientInformation: {
        state: "present",
        value: {
          clientId: 5,
          user: "SECU2018\\Administrateur",
          machine: "WIN-Q8J7UEAEIAB.SECU2018.com",
          process: "inetmgr.exe",
        },
      },
      extendedKeyUsage: { state: "present", value: [{ name: "Server Authentication" }] },
      keyUsage: { state: "present", critical: true },
      subjectAlternativeNames: { state: "absent" },
      namesInAttribute: { state: "absent" },
    });
  });
});

describe("certutil -verify (learn.microsoft.com/answers/questions/1003508, shortened)", () => {
  const text = `Issuer:
    CN=RootCA
  Name Hash(sha1): 11b88de194daf1aa86ad8181262f59e944da9b01
Subject:
    CN=IssuingCA
Cert Serial Number: 2b00000007f3c3bf591575b554000000000007

CertContext[0][0]: dwInfoStatus=102 dwErrorStatus=1000040
  Issuer: CN=RootCA, DC=contoso, DC=com
  NotBefore: 9/9/2022 10:34 AM
  NotAfter: 9/28/2027 10:34 AM
  Subject: CN=Issuing CA, DC=contoso, DC=com
  Serial: 2b00000007f3c3bf591575b554000000000007
  Template: SubCA
  Cert: 05ccadb7ce4f6f1c92eedb59748163a7532037dd
  Element.dwInfoStatus = CERT_TRUST_HAS_KEY_MATCH_ISSUER (0x2)
CertUtil: -verify command completed successfully.`;

  it("gives the certificates of the chain, and what Windows found against them", () => {
    const [printed] = readCertutilCertificates(text, crypto).certificates;
    expect(printed).toMatchObject({
      certificate: {
        subject: { text: "CN=Issuing CA,DC=contoso,DC=com" },
        serialNumber: "2b00000007f3c3bf591575b554000000000007",
        sha1Fingerprint: "05ccadb7ce4f6f1c92eedb59748163a7532037dd",
        template: { state: "present", value: { name: "SubCA" } },
      },
      notBefore: { readings: ["2022-09-09T10:34:00.000Z"] },
      trustErrors: ["CERT_TRUST_REVOCATION_STATUS_UNKNOWN", "CERT_TRUST_IS_OFFLINE_REVOCATION"],
    });
  });
});

describe("an extension that stands twice in a dump", () => {
  it("the first counts, and the second is marked", () => {
    const names = (name: string) =>
      `    2.5.29.17: Flags = 0, Length = 13\n    Subject Alternative Name\n        DNS Name=${name}\n`;
    const text = `X509 Certificate:
Version: 3
Serial Number: 1a2b3c
Issuer:
    CN=Root
 NotBefore: 9/9/2022 10:34 AM
 NotAfter: 9/28/2027 10:34 AM
Subject:
    CN=a.contoso.com
Certificate Extensions: 2
${names("a.contoso.com")}
${names("b.contoso.com")}
Signature Algorithm:
    Algorithm ObjectId: 1.2.840.113549.1.1.11 sha256RSA
Cert Hash(sha1): 05ccadb7ce4f6f1c92eedb59748163a7532037dd
`;
    const [printed] = readCertutilCertificates(text, crypto).certificates;
    expect(printed?.certificate.subjectAlternativeNames).toMatchObject({ value: [{ value: "a.contoso.com" }] });
    expect(printed?.certificate.extensions.map(({ repeated }) => repeated)).toEqual([false, true]);
  });
});
