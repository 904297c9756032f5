import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { certificateFactsSchema } from "#shared/facts/certificate-facts.ts";
import { type Part, presentValue } from "#shared/facts/part.ts";
import { limits } from "#shared/limits.ts";
import { format } from "#shared/text/localise.ts";
import type { Message } from "#shared/text/message.ts";
import { codeOf } from "../../testing/code-of.ts";
import { expectedVectors, haveVectors, readVector } from "../../testing/vectors.ts";
import {
  bmpString,
  boolean,
  explicit,
  implicitPrimitive,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
  utf8String,
} from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import { native } from "../crypto/native.ts";
import { portable } from "../crypto/portable.ts";
import { readPem } from "../pem/read-pem.ts";
import { readCertificate } from "./read-certificate.ts";
import { sha256WithRsaIdentifier, signStructure } from "./sign-structure.ts";

const keys = await native.generateRsaKey(1024);
const name = sequence(setOf(sequence(objectIdentifier(oids.commonName.oid), utf8String("fe01.contoso.com"))));

/** A certificate around some extensions, each [OID, value, critical]. */
function certificateWith(...extensions: readonly (readonly [string, Uint8Array, boolean?])[]): Uint8Array {
  const list = extensions.map(([oid, value, critical = false]) =>
    sequence(objectIdentifier(oid), ...(critical ? [boolean(true)] : []), octetString(value)),
  );
  const toBeSigned = sequence(
    explicit(0, integer(2)),
    integer(1),
    sha256WithRsaIdentifier,
    name,
    sequence(time("2026-01-01T00:00:00Z"), time("2060-01-01T00:00:00Z")),
    name,
    keys.publicKey,
    explicit(3, sequence(...list)),
  );
  return signStructure(toBeSigned, keys.privateKey, native);
}

const read = (der: Uint8Array): CertificateFacts => readCertificate(der, native);
const dns = (text: string): Uint8Array => implicitPrimitive(2, new TextEncoder().encode(text));

const problemOf = (extension: CertificateFacts["extensions"][number] | undefined): string =>
  extension?.damage == null ? "" : format(extension.damage.problem);
/** Damage whose sentence says that. */
const damageOf = (words: string) => ({
  problem: expect.toSatisfy((problem: Message) => format(problem).includes(words)),
  offset: expect.any(Number),
});

function words<Value>(part: Part<Value>, absent: string, present: (value: Value) => string): string {
  if (part.state === "present") return present(part.value);
  return part.state === "absent" ? absent : "damaged";
}

/** What a reviewer compares at a glance: one line for each certificate. */
function line(facts: CertificateFacts): string {
  const { publicKey: key } = facts;
  return [
    `v${facts.version}`,
    facts.serialNumber,
    facts.subject.text || "(no subject)",
    `from ${facts.notBefore.slice(0, 10)} to ${facts.notAfter.slice(0, 10)}`,
    [key.algorithm, key.bits, key.curve, key.exponent].filter((part) => part !== null).join(" "),
    `${facts.signatureAlgorithm.name} ${facts.signatureAlgorithm.digest}`,
    words(facts.subjectAlternativeNames, "no SAN", (names) =>
      names.map(({ type, value }) => `${type}:${value}`).join(" "),
    ),
    `EKU ${words(facts.extendedKeyUsage, "none", (uses) => uses.map(({ name }) => name).join(", "))}`,
    `KU ${words(facts.keyUsage, "none", (bits) => bits.join(", "))}`,
    words(facts.basicConstraints, "", (constraints) => JSON.stringify(constraints)),
    words(facts.crlDistributionPoints, "no CDP", (urls) => urls.join(" ")),
    words(facts.authorityInformationAccess, "no AIA", (places) =>
      places.map(({ method, url }) => `${method} ${url}`).join(" "),
    ),
    words(facts.template, "", (template) => `template ${JSON.stringify(template)}`),
    facts.extensions
      .map(({ name, damage }) => `${name}${damage === null ? "" : ` (${format(damage.problem)})`}`)
      .join(", "),
  ].join(" | ");
}

describe.skipIf(!haveVectors)("readCertificate, vectors of others", () => {
  const vectors = expectedVectors("cert").map(({ file }) => file);

  it("has vectors", () => {
    expect(vectors.length).toBeGreaterThan(30);
  });

  it.each(vectors)("reads %s or says what is wrong with it", (file) => {
    const data = readVector(file);
    const der = readPem(data)?.[0]?.data ?? data;
    let facts: CertificateFacts | undefined;
    const code = codeOf(() => {
      facts = read(der);
    });
    expect(facts === undefined ? code : line(facts)).toMatchSnapshot();
    if (facts === undefined) return;
    expect(certificateFactsSchema.parse(facts)).toEqual(facts);
    expect(readCertificate(der, portable)).toEqual(facts);
  });
});

describe("readCertificate", () => {
  it("lists a broken extension with its problem and reads all others", () => {
    const facts = read(
      certificateWith(
        [oids.subjectAltName.oid, sequence(dns("a.contoso.com"), dns("b.contoso.com"))],
        [oids.keyUsage.oid, integer(5), true],
        [oids.basicConstraints.oid, Uint8Array.of(0x30, 0x05, 0x01)],
        ["1.2.3.4", Uint8Array.of(1, 2, 3)],
      ),
    );
    expect(presentValue(facts.subjectAlternativeNames)).toEqual([
      { type: "dns", value: "a.contoso.com" },
      { type: "dns", value: "b.contoso.com" },
    ]);
    expect(facts.keyUsage).toMatchObject({ state: "unreadable", offset: expect.any(Number) });
    expect(facts.extensions).toMatchObject([
      { oid: "2.5.29.17", name: "Subject Alternative Name", critical: false, bytes: 32, damage: null, repeated: false },
      {
        oid: "2.5.29.15",
        name: "Key Usage",
        critical: true,
        bytes: 3,
        damage: damageOf("KeyUsage expected"),
        repeated: false,
      },
      {
        oid: "2.5.29.19",
        name: "Basic Constraints",
        critical: false,
        bytes: 3,
        damage: damageOf("longer than what encloses it"),
        repeated: false,
      },
      { oid: "1.2.3.4", name: "1.2.3.4", critical: false, bytes: 3, damage: null, repeated: false },
    ]);
  });

  it("shows a broken alternative name with its bytes and reads the others", () => {
    const broken = implicitPrimitive(8, Uint8Array.of(0x81));
    const facts = read(certificateWith([oids.subjectAltName.oid, sequence(broken, dns("a.contoso.com"))]));
    expect(presentValue(facts.subjectAlternativeNames)).toEqual([
      { type: "unreadable", value: "880181" },
      { type: "dns", value: "a.contoso.com" },
    ]);
  });

  it("lets the first of two equal extensions count and says so", () => {
    const facts = read(
      certificateWith(
        [oids.subjectAltName.oid, sequence(dns("first.contoso.com"))],
        [oids.subjectAltName.oid, sequence(dns("second.contoso.com"))],
      ),
    );
    expect(presentValue(facts.subjectAlternativeNames)).toEqual([{ type: "dns", value: "first.contoso.com" }]);
    expect(facts.extensions.map(({ repeated }) => repeated)).toEqual([false, true]);
  });

  it("reports bytes after the value of an extension", () => {
    const value = Uint8Array.of(...sequence(dns("a.contoso.com")), 0, 0);
    const facts = read(certificateWith([oids.subjectAltName.oid, value]));
    expect(facts.subjectAlternativeNames).toMatchObject({ state: "unreadable", offset: expect.any(Number) });
    expect(problemOf(facts.extensions[0])).toMatch(/after the end/);
  });

  it("joins both template extensions", () => {
    const arcs = "1.3.6.1.4.1.311.21.8.4659868.14977541.11682196.5068793.8777523.134.13303970.4599821";
    const facts = read(
      certificateWith(
        [oids.certificateTemplateName.oid, bmpString("WebServer")],
        [oids.certificateTemplate.oid, sequence(objectIdentifier(arcs), integer(100), integer(8))],
      ),
    );
    expect(presentValue(facts.template)).toEqual({ name: "WebServer", oid: arcs, version: "100.8" });
  });

  it("reads a template whose arcs are beyond 64 bits", () => {
    const arcs = "1.3.6.1.4.1.311.21.8.340282366920938463463374607431768211455.2";
    const facts = read(certificateWith([oids.certificateTemplate.oid, sequence(objectIdentifier(arcs))]));
    expect(presentValue(facts.template)).toEqual({ name: null, oid: arcs, version: null });
  });

  it("reads as many names as the limit allows and counts the rest", () => {
    const names = (count: number): Uint8Array =>
      sequence(...Array.from({ length: count }, (_, index) => dns(`h${index}.contoso.com`)));
    const most = read(certificateWith([oids.subjectAltName.oid, names(limits.subjectAlternativeNames)]));
    expect(most.subjectAlternativeNames).toMatchObject({ leftOut: 0 });
    const more = read(certificateWith([oids.subjectAltName.oid, names(limits.subjectAlternativeNames + 1)]));
    expect(presentValue(more.subjectAlternativeNames)).toHaveLength(limits.subjectAlternativeNames);
    expect(more.subjectAlternativeNames).toMatchObject({ leftOut: 1 });
  });

  it("takes a damaged date away, with its place, and not the certificate", () => {
    const der = certificateWith([oids.subjectAltName.oid, sequence(dns("a.contoso.com"))]);
    const at = der.findIndex((octet, index) => octet === 0x18 && der[index + 1] === 15);
    const facts = read(der.with(at + 6, 0x41));
    expect(facts).toMatchObject({ notAfter: "", unread: [{ field: "notAfter", because: "damage", offset: at }] });
    expect(presentValue(facts.subjectAlternativeNames)).toHaveLength(1);
    expect(certificateFactsSchema.parse(facts)).toEqual(facts);
  });

  it("leaves a damaged attribute of a name out, with its place", () => {
    const der = certificateWith();
    const at = der.findIndex((octet, index) => octet === 0x06 && der[index + 1] === 3 && der[index + 2] === 0x55);
    const facts = read(der.with(at + 4, 0x83));
    expect(facts.unread.map(({ field, because }) => [field, because])).toEqual([["issuer", "damage"]]);
    expect([facts.issuer.attributes, facts.subject.text]).toEqual([[], "CN=fe01.contoso.com"]);
  });

  it("does not say of an extension that it is absent where the list was not read whole", () => {
    const others = Array.from({ length: limits.listItems }, (_, index) => [`1.2.3.${index}`, integer(1)] as const);
    const facts = read(certificateWith(...others, [oids.subjectAltName.oid, sequence(dns("a.contoso.com"))]));
    expect(facts.extensions).toHaveLength(limits.listItems);
    expect(facts.unread).toMatchObject([{ field: "extensions", because: "limit" }]);
    expect([facts.subjectAlternativeNames.state, facts.keyUsage.state]).toEqual(["unreadable", "unreadable"]);
  });

  it.each([
    ["usages", oids.extendedKeyUsage.oid, objectIdentifier("1.2.3.4"), "extendedKeyUsage"],
    ["addresses", oids.crlDistributionPoints.oid, sequence(), "crlDistributionPoints"],
    [
      "places",
      oids.authorityInformationAccess.oid,
      sequence(objectIdentifier(oids.ocsp.oid), implicitPrimitive(6, Uint8Array.of(0x61))),
      "authorityInformationAccess",
    ],
  ] as const)("counts the %s beyond the limit", (_, oid, item, field) => {
    const list = sequence(...Array.from({ length: limits.listItems + 7 }, () => item));
    expect(read(certificateWith([oid, list]))[field]).toMatchObject({ state: "present", leftOut: 7 });
  });

  it("refuses a version that means nothing", () => {
    const der = certificateWith();
    const index = der.findIndex((octet, at) => octet === 0xa0 && der[at + 1] === 3 && der[at + 2] === 2);
    expect(read(der).version).toBe(3);
    expect(codeOf(() => read(der.with(index + 4, 0xff)))).toBe("CERTIFICATE_INVALID");
  });

  it("reads GeneralizedTime beyond 2049", () => {
    expect(read(certificateWith()).notAfter).toBe("2060-01-01T00:00:00.000Z");
  });

  it("says FORMAT_TRUNCATED for every beginning of a certificate", () => {
    const der = certificateWith([oids.subjectAltName.oid, sequence(dns("a.contoso.com"))]);
    for (let length = 0; length < der.length; length++) {
      expect(codeOf(() => read(der.subarray(0, length)))).toBe("FORMAT_TRUNCATED");
    }
  });

  it("passes over bytes behind the certificate", () => {
    const der = certificateWith();
    expect(read(Uint8Array.of(...der, 0, 0, 0))).toEqual(read(der));
  });

  it("throws nothing but AppError for arbitrary bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        codeOf(() => read(data));
      }),
    );
  });

  it("throws nothing but AppError for a certificate with changed octets, and gives valid facts otherwise", () => {
    const der = certificateWith(
      [oids.subjectAltName.oid, sequence(dns("a.contoso.com"))],
      [oids.keyUsage.oid, Uint8Array.of(3, 2, 5, 0xa0), true],
      [oids.basicConstraints.oid, sequence()],
      [oids.authorityKeyIdentifier.oid, sequence(implicitPrimitive(0, Uint8Array.of(1, 2, 3)))],
    );
    const change = fc.tuple(fc.nat(der.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = Uint8Array.from(der);
        for (const [index, octet] of changes) changed[index] = octet;
        codeOf(() => certificateFactsSchema.parse(read(changed)));
      }),
      { numRuns: 2_000 },
    );
  });
});
