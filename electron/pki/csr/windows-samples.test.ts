import { AsnConvert } from "@peculiar/asn1-schema";
import type { Extension } from "@peculiar/asn1-x509";
import { describe, expect, it } from "vitest";
import { presentValue } from "#shared/facts/part.ts";
import type { RequestFacts } from "#shared/facts/request-facts.ts";
import { codeOf } from "../../testing/code-of.ts";
import { expectedVectors, haveVectors, readVector } from "../../testing/vectors.ts";
import { type BerNode, fieldsOf, itemsOf, tags } from "../asn1/ber.ts";
import { readObjectIdentifier } from "../asn1/ber-values.ts";
import { compareBytes, concatenate } from "../asn1/der.ts";
import { toHex } from "../asn1/hex.ts";
import { oidName, oids } from "../asn1/oids.ts";
import { native } from "../crypto/native.ts";
import { findExtension } from "../x509/find-extension.ts";
import { keyUsageBits } from "../x509/key-usage-bits.ts";
import { parseCertificate } from "../x509/parse-certificate.ts";
import { readCertificate } from "../x509/read-certificate.ts";
import {
  certificateTemplateExtension,
  certificateTemplateNameExtension,
  extendedKeyUsageExtension,
  keyIdentifierOf,
  keyUsageExtension,
  subjectAlternativeNameExtension,
  subjectKeyIdentifierExtension,
} from "../x509/write-extensions.ts";
import { writeName } from "../x509/write-name.ts";
import { openRequest } from "./open-request.ts";
import type { ParsedRequest } from "./parse-request.ts";
import { requestFacts } from "./read-request.ts";
import {
  clientInformationAttribute,
  enrolmentCspAttribute,
  extensionRequestAttribute,
  osVersionAttribute,
} from "./write-attributes.ts";

/** Requests that Windows made; each title names the source as MANIFEST.md does. */
const samples = expectedVectors("csr").flatMap(({ file }) => (file.startsWith("csr-windows/") ? [file] : []));

/** "same": our encoder makes the sample's bytes out of the sample's values. */
type Likeness = "same" | "same but for critical" | "not written" | "different";
/** One attribute or extension of a sample, and what our encoder makes of it; the sample's bytes where KeySpec writes no such thing. */
type Part = { readonly name: string; readonly outcome: Likeness; readonly bytes: Uint8Array };

const derOf = (extension: Extension): Uint8Array => new Uint8Array(AsnConvert.serialize(extension));
const same = (left: Uint8Array, right: Uint8Array): boolean => compareBytes(left, right) === 0;
const typeOf = (node: BerNode): string =>
  readObjectIdentifier(fieldsOf(node, "an attribute").next(tags.objectIdentifier, "the type"));

/** The writer of an extension with the values that the reader found; null: KeySpec writes no such extension. */
function extensionWriter(oid: string, facts: RequestFacts, request: ParsedRequest): (() => Extension) | null {
  const names = presentValue(facts.subjectAlternativeNames) ?? [];
  switch (oid) {
    case oids.keyUsage.oid:
      return () => keyUsageExtension(keyUsageBits.filter((bit) => presentValue(facts.keyUsage)?.includes(bit)));
    case oids.extendedKeyUsage.oid:
      return () =>
        extendedKeyUsageExtension((presentValue(facts.extendedKeyUsage) ?? []).map((purpose) => purpose.oid));
    case oids.subjectKeyIdentifier.oid:
      return () => subjectKeyIdentifierExtension(keyIdentifierOf(request.publicKey.raw, native));
    case oids.certificateTemplateName.oid:
      return () => certificateTemplateNameExtension(presentValue(facts.template)?.name ?? "");
    case oids.subjectAltName.oid:
      return names.every(({ type }) => type === "dns")
        ? () => subjectAlternativeNameExtension(names.map(({ value }) => value))
        : null;
    default:
      return null;
  }
}

function extensionPart(node: BerNode, facts: RequestFacts, request: ParsedRequest): Part {
  const oid = typeOf(node);
  const name = oidName(oid);
  const write = extensionWriter(oid, facts, request);
  if (write === null) return { name, outcome: "not written", bytes: node.raw };
  const ours = write();
  if (same(derOf(ours), node.raw)) return { name, outcome: "same", bytes: node.raw };
  ours.critical = !ours.critical;
  return { name, outcome: same(derOf(ours), node.raw) ? "same but for critical" : "different", bytes: node.raw };
}

/** The writer of an attribute with the values that the reader found; null: KeySpec writes no such attribute. */
function attributeWriter(oid: string, facts: RequestFacts): (() => Uint8Array) | null {
  const osVersion = presentValue(facts.osVersion);
  const clientInformation = presentValue(facts.clientInformation);
  const enrolmentCsp = presentValue(facts.enrolmentCsp);
  if (oid === oids.osVersion.oid && osVersion !== null) return () => osVersionAttribute(osVersion);
  if (oid === oids.clientInformation.oid && clientInformation !== null)
    return () => clientInformationAttribute(clientInformation);
  if (oid === oids.enrolmentCsp.oid && enrolmentCsp !== null) return () => enrolmentCspAttribute(enrolmentCsp);
  return null;
}

function attributeParts(node: BerNode, facts: RequestFacts, request: ParsedRequest): readonly Part[] {
  const oid = typeOf(node);
  const name = oidName(oid);
  if (oid === oids.extensionRequest.oid) {
    const [, values] = itemsOf(node);
    const [list] = values === undefined ? [] : itemsOf(values);
    const parts = (list === undefined ? [] : itemsOf(list)).map((item) => extensionPart(item, facts, request));
    const bytes = extensionRequestAttribute(parts.map((part) => part.bytes));
    return [...parts, { name, outcome: same(bytes, node.raw) ? "same" : "different", bytes }];
  }
  const bytes = attributeWriter(oid, facts)?.() ?? null;
  if (bytes === null) return [{ name, outcome: "not written", bytes: node.raw }];
  return [{ name, outcome: same(bytes, node.raw) ? "same" : "different", bytes }];
}

/** The parts of a subject that KeySpec writes, in the order in which it writes them. */
const subjectFields = [
  [oids.countryName.oid, "country"],
  [oids.stateOrProvinceName.oid, "state"],
  [oids.localityName.oid, "locality"],
  [oids.organizationName.oid, "organization"],
  [oids.organizationalUnitName.oid, "organizationalUnit"],
  [oids.commonName.oid, "commonName"],
] as const;

/** The subject in our encoding; null: it has other parts, a part twice, or no common name. */
function rewriteSubject(facts: RequestFacts): Uint8Array | null {
  const found = facts.subject.attributes.map(({ oid, value }) => [
    subjectFields.find(([known]) => known === oid)?.[1],
    value,
  ]);
  const fields = new Map(found.map(([field, value]) => [field, value]));
  const commonName = fields.get("commonName");
  if (fields.size !== found.length || fields.has(undefined) || commonName === undefined) return null;
  return new Uint8Array(AsnConvert.serialize(writeName({ ...Object.fromEntries(fields), commonName })));
}

/** Every attribute and extension of a sample in its order, and whether our order of attributes is the sample's. */
function rewrite(file: string): { readonly parts: readonly Part[]; readonly sorted: boolean } {
  const request = openRequest(readVector(file));
  const facts = requestFacts(request, native);
  const nodes = request.attributes === null ? [] : itemsOf(request.attributes);
  const ours = nodes.map(({ raw }) => raw).toSorted(compareBytes);
  return {
    parts: nodes.flatMap((node) => attributeParts(node, facts, request)),
    sorted: toHex(concatenate(ours)) === toHex(request.attributes?.contents ?? new Uint8Array()),
  };
}

/** What differs from a sample, and why. Everything else of every sample must come out the same. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // Names marked critical: RFC 5280 §4.2.1.6 wants that for an empty subject, and KeySpec always writes one.
  "TameMyCerts-3dd40093f8": ["Subject Alternative Name: same but for critical"],
  "TameMyCerts-a337eb9278": ["Subject Alternative Name: same but for critical"],
  "TameMyCerts-a437dd5dca": ["Subject Alternative Name: same but for critical"],
  "TameMyCerts-e8e2cdfe9d": ["Subject Alternative Name: same but for critical"],
  "TameMyCerts-f7e20998b7": ["Subject Alternative Name: same but for critical"],
  // IP addresses among the names: no role has any.
  "TameMyCerts-416a72a3e7": ["Subject Alternative Name: not written"],
  "TameMyCerts-c0ba1168f0": ["Subject Alternative Name: not written"],
  "TameMyCerts-c1686c2cac": ["Subject Alternative Name: not written"],
  // The template once more, as an attribute beside the extension.
  "msdocs-certreq-vista-enhanced-user-template": ["Enrollment Name Value Pair: not written"],
  // Names as an attribute (`san`) in place of an extension.
  "pkixnet-pkcs10req": ["Enrollment Name Value Pair: not written"],
  // IIS: capabilities of S/MIME, of no use to a server (formats.md §4.1).
  "inetmgr-win7-rsaschannel-1024": ["smimeCapabilities: not written"],
  // Windows XP: extensions in Microsoft's old attribute, and a BIT STRING of padding (formats.md §4.2).
  "xenroll-winxp-strong-keyspec1": ["Certificate Extensions: not written", "Enrollment CSP: different"],
  // Windows Server 2003: the padding again, key usage not critical, and an identifier from the whole SubjectPublicKeyInfo.
  "certreq-w2k3-strong-keyspec2": [
    "Subject Key Identifier: different",
    "Key Usage: same but for critical",
    "Enrollment CSP: different",
  ],
  "msdocs-pkcs7-renewal": ["Renewal Certificate: not written"],
};

/** These two end before their signature does; OpenSSL reads neither. */
const cutOff = ["pkixnet-REQ10DSA", "pkixnet-ecdsa-req"];

const nameOf = (file: string): string => file.replace(/^.*__|\.der$/g, "");

describe.skipIf(!haveVectors)("the encoders, beside requests that Windows made", () => {
  const whole = samples.filter((file) => !cutOff.includes(nameOf(file)));

  it("has the samples and an exception for none that is missing", () => {
    expect(whole.length).toBeGreaterThanOrEqual(29);
    expect(whole.map(nameOf)).toEqual(expect.arrayContaining(Object.keys(exceptions)));
  });

  it.each(whole)("make the same bytes out of the same values: %s", (file) => {
    const { parts, sorted } = rewrite(file);
    const others = parts.filter(({ outcome }) => outcome !== "same").map(({ name, outcome }) => `${name}: ${outcome}`);
    expect(others).toEqual(exceptions[nameOf(file)] ?? []);
    // Every request of Windows has an OS version, a CSP and extensions, so there is always something to compare.
    expect(parts.length).toBeGreaterThanOrEqual(3);
    expect(sorted).toBe(true);
  });

  it("make the same subject, with the same types of strings in the same order", () => {
    const outcomes = whole.flatMap((file) => {
      const request = openRequest(readVector(file));
      const ours = rewriteSubject(requestFacts(request, native));
      return ours === null ? [] : [[nameOf(file), same(ours, request.subject.raw)] as const];
    });
    expect(outcomes.filter(([, equal]) => !equal).map(([name]) => name)).toEqual([
      // certreq of some builds and IIS 7.5 write UTF8String for text that PrintableString could hold.
      "TameMyCerts-0a17917505",
      // Subject="cn=TestCN,o=TestOrg": that order was asked for.
      "msdocs-certreq-vista-enhanced-user-template",
      "pkixnet-pkcs10req",
      "inetmgr-win7-rsaschannel-1024",
    ]);
    expect(outcomes.length).toBeGreaterThanOrEqual(12);
  });

  it.each(["asn1-schema__msext-21.7-0ba863bc", "bc-java__msext-21.7_21.10-b5f154f2", "corefx__CertWithTemplateData"])(
    "make the template information of a certificate that AD CS issued: %s",
    (name) => {
      const { extensions } = parseCertificate(readVector(`cert/${name}.cer`));
      const theirs = findExtension(extensions === null ? [] : [extensions], oids.certificateTemplate.oid);
      const template = presentValue(readCertificate(readVector(`cert/${name}.cer`), native).template);
      const [major = "", minor] = template?.version?.split(".") ?? [];
      const ours = certificateTemplateExtension({
        kind: "information",
        oid: template?.oid ?? "",
        majorVersion: Number(major),
        minorVersion: minor === undefined ? null : Number(minor),
      });
      expect(toHex(derOf(ours))).toBe(toHex(theirs ?? new Uint8Array()));
    },
  );

  it.each(cutOff)("%s is cut off", (name) => {
    const file = samples.find((sample) => nameOf(sample) === name) ?? "";
    expect(codeOf(() => openRequest(readVector(file)))).toBe("FORMAT_TRUNCATED");
  });

  it("make the whole attributes of certreq on Windows 10 (certreq-smartcardcsp-keyspec1), one after the other", () => {
    const file = samples.find((sample) => nameOf(sample) === "certreq-smartcardcsp-keyspec1") ?? "";
    const request = openRequest(readVector(file));
    const facts = requestFacts(request, native);
    const osVersion = presentValue(facts.osVersion);
    const clientInformation = presentValue(facts.clientInformation);
    const enrolmentCsp = presentValue(facts.enrolmentCsp);
    expect({ osVersion, enrolmentCsp }).toEqual({
      osVersion: "10.0.14393.2",
      enrolmentCsp: { keySpec: 1, provider: "Microsoft Base Smart Card Crypto Provider" },
    });
    if (osVersion === null || clientInformation === null || enrolmentCsp === null) throw new TypeError("Cannot be.");
    const extensions = [
      keyUsageExtension(keyUsageBits.filter((bit) => presentValue(facts.keyUsage)?.includes(bit))),
      extendedKeyUsageExtension((presentValue(facts.extendedKeyUsage) ?? []).map(({ oid }) => oid)),
      subjectKeyIdentifierExtension(keyIdentifierOf(request.publicKey.raw, native)),
    ];
    const ours = [
      extensionRequestAttribute(extensions.map(derOf)),
      enrolmentCspAttribute(enrolmentCsp),
      clientInformationAttribute(clientInformation),
      osVersionAttribute(osVersion),
    ];
    expect(toHex(concatenate(ours.toSorted(compareBytes)))).toBe(
      toHex(request.attributes?.contents ?? new Uint8Array()),
    );
  });
});
