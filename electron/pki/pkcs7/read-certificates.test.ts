import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits } from "#shared/limits.ts";
import { codeOf } from "../../testing/code-of.ts";
import { makeCertificate } from "../../testing/make-certificate.ts";
import { hasOpenssl } from "../../testing/run-openssl.ts";
import { haveVectors, readVector } from "../../testing/vectors.ts";
import { concatenate, explicit, implicitConstructed, integer, objectIdentifier, sequence, setOf } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import { native } from "../crypto/native.ts";
import { readPem } from "../pem/read-pem.ts";
import { writePem } from "../pem/write-pem.ts";
import { readCertificate } from "../x509/read-certificate.ts";
import { readCertificates } from "./read-certificates.ts";

const keys = await native.generateRsaKey(1024);
const root = makeCertificate("Root", keys, null, native);
const leaf = makeCertificate("fe01.contoso.com", keys, root, native);

const endOfContents = Uint8Array.of(0, 0);
const indefinite = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array =>
  concatenate([Uint8Array.of(tag, 0x80), ...parts, endOfContents]);

function bundleOf(...certificates: readonly Uint8Array[]): Uint8Array {
  const content = sequence(objectIdentifier(oids.data.oid));
  const signedData = sequence(integer(1), setOf(), content, implicitConstructed(0, ...certificates), setOf());
  return sequence(objectIdentifier(oids.signedData.oid), explicit(0, signedData));
}

describe("readCertificates", () => {
  it("gives the certificates in the order of the file", () => {
    expect(readCertificates(bundleOf(root.certificate, leaf.certificate))).toEqual([
      root.certificate,
      leaf.certificate,
    ]);
  });

  it("reads BER with indefinite lengths, as some authorities send it", () => {
    const signedData = indefinite(
      0x30,
      integer(1),
      setOf(),
      indefinite(0x30, objectIdentifier(oids.data.oid)),
      indefinite(0xa0, leaf.certificate, root.certificate),
      setOf(),
    );
    const bundle = indefinite(0x30, objectIdentifier(oids.signedData.oid), indefinite(0xa0, signedData));
    expect(readCertificates(bundle)).toEqual([leaf.certificate, root.certificate]);
  });

  it("is empty for a bundle without certificates", () => {
    const signedData = sequence(integer(1), setOf(), sequence(objectIdentifier(oids.data.oid)), setOf());
    expect(readCertificates(sequence(objectIdentifier(oids.signedData.oid), explicit(0, signedData)))).toEqual([]);
  });

  it("refuses more certificates than the limit", () => {
    const many = Array.from({ length: limits.certificatesPerFile + 1 }, () => sequence());
    expect(codeOf(() => readCertificates(bundleOf(...many)))).toBe("LIMIT_COUNT");
  });

  it("refuses other content", () => {
    expect(codeOf(() => readCertificates(sequence(objectIdentifier(oids.data.oid))))).toBe("FORMAT_DAMAGED");
  });

  it("says FORMAT_TRUNCATED for every beginning of a bundle", () => {
    const bundle = bundleOf(leaf.certificate);
    for (let length = 0; length < bundle.length; length++) {
      expect(codeOf(() => readCertificates(bundle.subarray(0, length)))).toBe("FORMAT_TRUNCATED");
    }
  });

  it("throws nothing but AppError for changed octets", () => {
    const bundle = bundleOf(leaf.certificate);
    fc.assert(
      fc.property(fc.nat(bundle.length - 1), fc.nat(255), (index, octet) => {
        codeOf(() => readCertificates(bundle.with(index, octet)));
      }),
      { numRuns: 500 },
    );
  });

  it.skipIf(!haveVectors)("reads the bundle of .NET's tests (vector corefx__Pkcs7SingleDerBytes)", () => {
    const [only, ...others] = readCertificates(readVector("other/corefx__Pkcs7SingleDerBytes.p7b"));
    expect(others).toEqual([]);
    expect(readCertificate(only ?? new Uint8Array(), native).subject.text).toBe("CN=MyName");
  });

  it.skipIf(!hasOpenssl()).each(["DER", "PEM"])("reads what openssl crl2pkcs7 writes as %s", (form) => {
    const folder = mkdtempSync(join(tmpdir(), "keyspec-pkcs7-"));
    const file = join(folder, "chain.pem");
    writeFileSync(file, writePem("CERTIFICATE", leaf.certificate) + writePem("CERTIFICATE", root.certificate));
    const { stdout } = spawnSync("openssl", ["crl2pkcs7", "-nocrl", "-certfile", file, "-outform", form]);
    rmSync(folder, { recursive: true });
    expect(readCertificates(readPem(stdout)?.[0]?.data ?? stdout).map((der) => Uint8Array.from(der))).toEqual([
      leaf.certificate,
      root.certificate,
    ]);
  });
});
