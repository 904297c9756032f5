import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { absent, presentValue } from "#shared/facts/part.ts";
import { hasTool } from "../../testing/has-tool.ts";
import { makePlan } from "../../testing/make-plan.ts";
import { hasOpenssl } from "../../testing/run-openssl.ts";
import { itemsOf, readBer } from "../asn1/ber.ts";
import { compareBytes, utf16BigEndian } from "../asn1/der.ts";
import { fromHex, toHex } from "../asn1/hex.ts";
import { oids } from "../asn1/oids.ts";
import { native } from "../crypto/native.ts";
import { portable } from "../crypto/portable.ts";
import { writePem } from "../pem/write-pem.ts";
import { parseRequest } from "./parse-request.ts";
import { readRequest } from "./read-request.ts";
import { neutralClientInformation } from "./write-attributes.ts";
import { writeRequest } from "./write-request.ts";

const keys = await native.generateRsaKey(2048);
const plan = makePlan();
const template = { kind: "name", name: "WebServer" } as const;
const request = writeRequest(plan, keys, native, { template });
const parsed = parseRequest(request);
const hex = toHex(request);
const facts = readRequest(request, native);

describe("writeRequest", () => {
  it("writes the enrolment CSP as IIS 7.5 does (formats.md §4.2: 100 bytes, empty BIT STRING)", () => {
    const provider = toHex(utf16BigEndian("Microsoft RSA SChannel Cryptographic Provider"));
    expect(hex).toContain(`3072060a2b0601040182370d020231643062 020101 1e5a ${provider} 030100`.replaceAll(" ", ""));
  });

  it("writes the OS version as IIS 7.5 does (formats.md §4.2)", () => {
    expect(hex).toContain("301a060a2b0601040182370d0203310c160a362e312e373630312e32");
  });

  it("writes key usage critical as certreq does for 0xa0 (formats.md §4.1: 03 02 05 a0)", () => {
    expect(hex).toContain("300e0603551d0f0101ff0404030205a0");
  });

  it("writes the template name as a bare BMPString (formats.md §4.1)", () => {
    expect(hex).toContain(
      "302106092b060104018237140204141e1200570065006200530065007200760065 0072".replaceAll(" ", ""),
    );
  });

  it("puts the attributes in DER order: OS version, CSP, extensions (formats.md §4.2)", () => {
    const attributes = parsed.attributes === null ? [] : itemsOf(parsed.attributes).map(({ raw }) => raw);
    expect(attributes).toHaveLength(3);
    expect(attributes).toEqual(attributes.toSorted(compareBytes));
    expect(attributes[0]?.[1]).toBe(0x1a);
    expect(attributes[1]?.[1]).toBe(0x72);
  });

  it("signs with sha256WithRSAEncryption and NULL parameters", () => {
    expect(toHex(parsed.signatureAlgorithm.raw)).toBe("300d06092a864886f70d01010b0500");
    expect(facts.signatureValid).toBe(true);
  });

  it("carries no information about the author's machine", () => {
    expect(facts.clientInformation).toEqual(absent);
    expect(facts.attributes.every(({ shown }) => shown)).toBe(true);
  });

  it("holds the included names of the plan in its order, and no others", () => {
    const wanted = plan.names.filter(({ included }) => included).map(({ name }) => ({ type: "dns", value: name }));
    expect(wanted.length).toBeGreaterThan(5);
    expect(plan.names.some(({ included }) => !included)).toBe(true);
    expect(presentValue(facts.subjectAlternativeNames)).toEqual(wanted);
  });

  it("asks for what the plan asks", () => {
    expect(facts).toMatchObject({
      extendedKeyUsage: { value: [{ name: "Server Authentication" }] },
      keyUsage: { critical: true, value: ["digitalSignature", "keyEncipherment"] },
      template: { value: { name: "WebServer" } },
      enrolmentCsp: { value: { provider: plan.provider, keySpec: 1 } },
    });
  });

  it("encodes the subject as Windows does: C, S, L, O, OU, CN, PrintableString where it can", () => {
    const subject = {
      commonName: "pool01.contoso.com",
      organization: "Contoso & Söhne",
      organizationalUnit: "",
      locality: "Redmond",
      state: "Washington",
      country: "US",
    };
    const written = parseRequest(writeRequest(makePlan({ subject }), keys, native));
    const values = itemsOf(written.subject).map((part) => itemsOf(itemsOf(part)[0] ?? part)[1]);
    expect(values.map((value) => [value?.tag, new TextDecoder().decode(value?.contents)])).toEqual([
      [0x13, "US"],
      [0x13, "Washington"],
      [0x13, "Redmond"],
      [0x0c, "Contoso & Söhne"],
      [0x13, "pool01.contoso.com"],
    ]);
  });

  it("names no template where none was chosen", () => {
    expect(readRequest(writeRequest(plan, keys, native), native).template).toEqual(absent);
  });

  it.each([
    [7, "1.3.6.1.4.1.311.21.8.8638972.6180595.9258384.12077398.11942529.182.1.16", "100.7"],
    [null, "1.3.6.1.4.1.311.21.8.8638972.6180595.9258384.12077398.11942529.182.1.16", "100"],
    [0, "2.16.840.1.340282366920938463463374607431768211455.9223372036854775808.9007199254740993", "100.0"],
  ])("writes template information with minor version %s and arcs of any size (%s)", (minorVersion, oid, version) => {
    const information = { kind: "information", oid, majorVersion: 100, minorVersion } as const;
    const written = readRequest(writeRequest(plan, keys, native, { template: information }), native);
    expect(presentValue(written.template)).toMatchObject({ oid, version });
    expect(written.extensions.find((extension) => extension.oid === oids.certificateTemplate.oid)?.critical).toBe(
      false,
    );
  });

  it("leaves enhanced key usage out where the product asks for none", () => {
    const written = readRequest(writeRequest(makePlan({ extendedKeyUsage: [] }), keys, native), native);
    expect(written.extendedKeyUsage).toEqual(absent);
    expect(written.extensions.map(({ name }) => name)).not.toContain(oids.extendedKeyUsage.name);
  });

  it("asks for digitalSignature alone with an elliptic curve key (RFC 8813 §3), in a key storage provider with KeySpec 0", async () => {
    const provider = "Microsoft Software Key Storage Provider";
    const elliptic = makePlan({ key: "ecdsa-p256", keySpec: 0, provider, providerType: 0 });
    const written = writeRequest(elliptic, await native.generateEcKey("P-256"), native);
    expect(toHex(written)).toContain("300e0603551d0f0101ff040403020780");
    // formats.md §4.2: 30 56 02 01 00 1e 4e "Microsoft Software Key Storage Provider" 03 01 00
    expect(toHex(written)).toContain(`30560201001e4e${toHex(utf16BigEndian(provider))}030100`);
    expect(readRequest(written, native)).toMatchObject({
      enrolmentCsp: { value: { keySpec: 0, provider } },
      signatureValid: true,
    });
  });

  it("sends client information only where it is given, neutral or real", () => {
    for (const clientInformation of [
      neutralClientInformation,
      { clientId: 5, machine: "fe01.contoso.com", user: "CONTOSO\\lync", process: "InetMgr.exe" },
    ]) {
      const written = writeRequest(plan, keys, native, { clientInformation });
      expect(readRequest(written, native)).toMatchObject({
        clientInformation: { value: clientInformation },
        signatureValid: true,
      });
      const list = parseRequest(written).attributes;
      const attributes = list === null ? [] : itemsOf(list).map(({ raw }) => raw);
      expect(attributes).toHaveLength(4);
      expect(attributes).toEqual(attributes.toSorted(compareBytes));
    }
  });

  it("writes the same bytes with portable cryptography", () => {
    expect(toHex(writeRequest(plan, keys, portable, { template }))).toBe(hex);
  });

  it("is DER: one value, nothing behind it", () => {
    expect(readBer(request).raw).toHaveLength(request.length);
    expect(fromHex(hex)).toEqual(request);
  });
});

describe.skipIf(!hasOpenssl())("writeRequest beside OpenSSL", () => {
  it("verifies and shows the attributes", () => {
    const input = writePem("NEW CERTIFICATE REQUEST", request);
    const shown = spawnSync("openssl", ["req", "-verify", "-noout", "-text"], { input, encoding: "utf8" });
    expect(shown.stderr + shown.stdout).toContain("verify OK");
    expect(shown.stdout).toMatch(/1\.3\.6\.1\.4\.1\.311\.13\.2\.3\s*:6\.1\.7601\.2/);
    expect(shown.stdout).toContain(
      "X509v3 Key Usage: critical\n                    Digital Signature, Key Encipherment",
    );
    expect(shown.stdout).toContain("TLS Web Server Authentication");
    for (const { name, included } of plan.names) expect(shown.stdout.includes(`DNS:${name}`)).toBe(included);
  });
});

describe.skipIf(!hasTool("certtool", "--version"))("writeRequest beside GnuTLS", () => {
  it("is read by certtool", () => {
    const input = writePem("NEW CERTIFICATE REQUEST", request);
    const shown = spawnSync("certtool", ["--crq-info"], { input, encoding: "utf8" });
    expect(shown.status).toBe(0);
    expect(shown.stdout).toContain("TLS WWW Server.");
    expect(shown.stdout).toContain("Self signature: verified");
  });
});
