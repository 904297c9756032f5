import { Buffer } from "node:buffer";
import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { format } from "#shared/text/localise.ts";
import { makeCertificate } from "../../testing/make-certificate.ts";
import { makePlan } from "../../testing/make-plan.ts";
import { haveVectors, readVector } from "../../testing/vectors.ts";
import { native } from "../crypto/native.ts";
import { writeRequest } from "../csr/write-request.ts";
import { writePem } from "../pem/write-pem.ts";
import { contentParts } from "./content-parts.ts";
import { describeContent } from "./describe-content.ts";

const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 });
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const keys = await native.generateRsaKey(1024);
const { certificate } = makeCertificate("fe01.contoso.com", keys, null, native);
const request = writeRequest(makePlan(), keys, native);
const text = (value: string): Uint8Array => Buffer.from(value);
const utf16 = (value: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(value, "utf16le")]);
const encrypted = { cipher: "aes-256-cbc", passphrase: "Passw0rd!" };

describe("describeContent", () => {
  it.each([
    ["nothing", new Uint8Array(), "an empty file"],
    ["a DER certificate", certificate, "a certificate (X.509, DER)"],
    ["a DER request", request, "a certificate request (PKCS#10)"],
    [
      "half a certificate",
      certificate.subarray(0, 100),
      "the beginning of a file in ASN.1, the rest of which is missing",
    ],
    ["PKCS#8", keys.privateKey, "a private key without a certificate (PKCS#8, not encrypted)"],
    [
      "encrypted PKCS#8",
      rsa.privateKey.export({ type: "pkcs8", format: "der", ...encrypted }),
      "a private key without a certificate (PKCS#8, encrypted)",
    ],
    [
      "PKCS#1",
      rsa.privateKey.export({ type: "pkcs1", format: "der" }),
      "an RSA private key without a certificate (PKCS#1, not encrypted)",
    ],
    [
      "SEC 1",
      ec.privateKey.export({ type: "sec1", format: "der" }),
      "an elliptic curve private key without a certificate (SEC 1, not encrypted)",
    ],
    ["a public key", keys.publicKey, "a public key without a certificate"],
    [
      "a PEM request of Windows",
      text(writePem("NEW CERTIFICATE REQUEST", request)),
      "a PEM file with a certificate request",
    ],
    [
      "a PEM file with three parts",
      text(writePem("CERTIFICATE", certificate).repeat(2) + writePem("ENCRYPTED PRIVATE KEY", keys.privateKey)),
      "a PEM file with 2 certificates and an encrypted private key",
    ],
    [
      "an encrypted OpenSSL key",
      text(rsa.privateKey.export({ type: "pkcs1", format: "pem", ...encrypted }).toString()),
      "a PEM file with an encrypted RSA private key",
    ],
    [
      "a request in base64 without labels",
      text(Buffer.from(request).toString("base64")),
      "a certificate request (PKCS#10), in base64 without PEM labels",
    ],
    ["a PEM file in UTF-16", utf16(writePem("CERTIFICATE", certificate)), "a PEM file with a certificate"],
    ["JKS", Uint8Array.of(0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2), "a Java keystore (JKS)"],
    ["BKS", Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 20, 1, 2), "a Bouncy Castle keystore (BKS)"],
    ["PPK", text("PuTTY-User-Key-File-3: ssh-rsa\r\n"), "a PuTTY key (PPK)"],
    ["OpenSSH", text("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n"), "an OpenSSH key"],
    ["an OpenSSH public key", text("ssh-rsa AAAAB3NzaC1yc2E admin@contoso"), "an OpenSSH key"],
    ["a web page", text("\r\n<!DOCTYPE html><html><body>Sign in</body></html>"), "a web page (HTML)"],
    ["a topology", text('<?xml version="1.0"?><Topology/>'), "an XML document"],
    ["a ZIP", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), "a ZIP archive"],
    ["a PDF", text("%PDF-1.7\n"), "a PDF document"],
    ["a program", Uint8Array.of(0x4d, 0x5a, 0x90, 0x00, 0x03, 0, 0, 0), "a program"],
    [
      "a message of GnuPG",
      text("-----BEGIN PGP MESSAGE-----\n\nhF4D\n-----END PGP MESSAGE-----\n"),
      "something of PGP or GnuPG (OpenPGP), which has nothing to do with these certificates",
    ],
    ["an INF", text('; made by hand\r\n[Version]\r\nSignature="$Windows NT$"\r\n'), "a certreq INF file"],
    ["a text in UTF-16", utf16("================ Certificate 0 ================"), "a text in UTF-16"],
    ["a text", text("0x80092004 (-2146885628 CRYPT_E_NOT_FOUND)"), "a text without a certificate in it"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), "an image"],
    [
      "binary data",
      Uint8Array.of(0x91, 0x02, 0x00, 0x07, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
      "data of an unknown kind",
    ],
    [
      "another structure",
      Uint8Array.of(0x30, 3, 1, 1, 0xff),
      "an ASN.1 structure that is no certificate, request, key or PFX",
    ],
    ["a broken structure", Uint8Array.of(0x30, 3, 2, 9, 0xff), "a damaged file in ASN.1"],
  ])("names %s", (_, data, description) => {
    expect(format(describeContent(data))).toBe(description);
  });

  it.skipIf(!haveVectors).each([
    ["other/corefx__Pkcs7SingleDerBytes.p7b", "a certificate bundle without keys (PKCS#7, P7B)"],
    ["other/corefx__StoreSavedAsSerializedCerData.sst", "a serialized certificate as Windows keeps it in its store"],
    ["other/corefx__StoreSavedAsSerializedStoreData.sst", "a Microsoft serialized certificate store (SST)"],
    ["pfx-interop/boringssl__nss.p12", "a PFX (PKCS#12)"],
    ["pfx-interop/corefx__StoreSavedAsPfxData.pfx", "a certificate bundle without keys (PKCS#7, P7B)"],
    ["cert/zlint__dnsNamesNotNFC.pem", "a PEM file with a certificate"],
  ])("names the vector %s", (file, description) => {
    expect(format(describeContent(readVector(file)))).toBe(description);
  });

  // A pattern that looks again from each character would need hours, and the time of a test is limited.
  it("comes to an end with megabytes of blank lines", () => {
    for (const blank of ["\n", " "]) {
      expect(format(describeContent(text(blank.repeat(4_000_000))))).toBe(format(describeContent(text(blank))));
    }
  });

  it("always has words", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 64 }),
          fc.string().map((value) => text(value)),
        ),
        (data) => {
          expect(format(describeContent(data))).toMatch(/^(?:an? |the |data )/);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("base64 without labels", () => {
  const base64 = Buffer.from(keys.privateKey).toString("base64");
  const inUtf16 = (mark: string, bigEndian: boolean): Uint8Array => {
    const octets = Buffer.from(`${mark}${base64}\r\n`, "utf16le");
    return Uint8Array.from(bigEndian ? octets.swap16() : octets);
  };

  it.each([
    ["ASCII", Uint8Array.from(Buffer.from(base64))],
    ["UTF-8 with a mark", Uint8Array.from(Buffer.from(`\ufeff${base64}`))],
    ["UTF-16 with a mark", inUtf16("\ufeff", false)],
    ["UTF-16 without a mark", inUtf16("", false)],
    ["big-endian UTF-16 with a mark", inUtf16("\ufeff", true)],
    ["big-endian UTF-16 without a mark", inUtf16("", true)],
  ])("is the same part in %s", (_encoding, data) => {
    expect(contentParts(data)).toMatchObject([{ kind: "private-key", encoding: "PEM", problem: null }]);
  });

  it("is not needed for a binary file with a UTF-8 mark", () => {
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...keys.privateKey]);
    expect(contentParts(marked)).toMatchObject([{ kind: "private-key", encoding: "DER" }]);
  });
});
