import { describe } from "vitest";
import {
  algorithmIdentifier,
  bitString,
  integer,
  nullValue,
  octetString,
  sequence,
  tagged,
} from "../../pki/asn1/der.ts";
import { oids } from "../../pki/asn1/oids.ts";
import { extension, signings, version } from "../../testing/crafted/craft-certificate.ts";
import { keys } from "../../testing/crafted/hierarchy.ts";
import { type Crafted, testCrafted } from "../../testing/crafted/judge-crafted.ts";
import {
  alternativeNames,
  basicConstraints,
  dns,
  enhancedKeyUsage,
  nameOf,
  part,
  subjectKeyIdentifier,
} from "../../testing/crafted/values.ts";

const withExtension = (...made: readonly Uint8Array[]) => ({
  extensions: Object.fromEntries(made.map((each, index) => [`more${index}`, each])),
});
const broken = (oid: string, critical = false) => extension(oid, octetString(Uint8Array.of(1)), critical);
const unknownCritical = withExtension(extension("1.2.3.4.5", nullValue(), true));
const bare = { basicConstraints: null, keyUsage: null, subjectKeyIdentifier: null, authorityKeyIdentifier: null };

const critical = { verdict: "will-not-work", findings: ["chain.critical-extension"] } as const;
const oldVersion = { verdict: "will-not-work", findings: ["form.version"] } as const;
const number = { verdict: "works-with-warnings", findings: ["form.serial-number"] } as const;
const differ = { verdict: "will-not-work", findings: ["chain.algorithms-differ"] } as const;
const unsigned = { verdict: "will-not-work", findings: ["chain.broken"] } as const;
const unreadable = { verdict: "will-not-work", findings: ["form.unreadable-part"] } as const;
const repeated = { verdict: "will-not-work", findings: ["form.repeated-extension"] } as const;

/** A SEQUENCE that holds no ASN.1: a length beyond its end. */
const noStructure = tagged(0x30, Uint8Array.of(0x30, 0x7f, 0x01));

const rows: readonly Crafted[] = [
  { what: "extensions in version 1", ...oldVersion, leaf: { version: null } },
  { what: "extensions in version 2", ...oldVersion, leaf: { version: version(1) } },
  { what: "extensions in version 1 of the issuer", ...oldVersion, issuing: { version: null } },
  { what: "version 4", ...oldVersion, leaf: { version: version(3) } },
  { what: "a root of version 1", verdict: "works", root: { version: null, extensions: bare } },
  {
    what: "an issuer of version 1",
    verdict: "will-not-work",
    findings: ["chain.no-authority"],
    issuing: { version: null, extensions: bare },
  },
  { what: "a negative serial number", ...number, leaf: { serialNumber: integer(-5) } },
  { what: "the serial number 0", ...number, leaf: { serialNumber: integer(0) } },
  { what: "a serial number of 21 octets", ...number, leaf: { serialNumber: tagged(2, new Uint8Array(21).fill(127)) } },
  {
    what: "a serial number of 20 octets behind one of zeros",
    ...number,
    leaf: { serialNumber: tagged(2, Uint8Array.of(0, ...new Uint8Array(20).fill(255))) },
  },
  {
    what: "a serial number of 20 octets",
    verdict: "works",
    leaf: { serialNumber: tagged(2, new Uint8Array(20).fill(127)) },
  },
  { what: "another algorithm inside", ...differ, leaf: { inner: signings.sha1.identifier } },
  {
    what: "an algorithm without its parameters inside",
    ...differ,
    leaf: { inner: algorithmIdentifier(oids.sha256WithRsa.oid) },
  },
  { what: "another algorithm inside of the root", ...differ, root: { inner: signings.sha1.identifier } },
  { what: "a signature that ends within an octet", ...unsigned, leaf: { wrap: (bytes) => bitString(bytes, 3) } },
  { what: "the same in the issuer", ...unsigned, issuing: { wrap: (bytes) => bitString(bytes, 1) } },
  { what: "a signature of zeros", ...unsigned, leaf: { wrap: ({ length }) => bitString(new Uint8Array(length)) } },
  {
    what: "a key that is no structure",
    verdict: "will-not-work",
    findings: ["key.without-certificate"],
    leaf: { publicKey: noStructure },
  },
  {
    what: "an algorithm that is no structure",
    verdict: "will-not-work",
    findings: ["chain.algorithms-differ", "form.unreadable-part"],
    leaf: { outer: noStructure },
  },
  {
    what: "a key of the issuer that is no structure",
    verdict: "will-not-work",
    findings: ["form.unreadable-part"],
    issuing: { publicKey: noStructure },
    role: "gateway",
  },
  { what: "an unknown critical extension", ...critical, leaf: unknownCritical },
  { what: "an unknown critical extension in the issuer", ...critical, issuing: unknownCritical },
  { what: "an unknown critical extension in the root", ...critical, root: unknownCritical },
  {
    what: "a critical Issuer Alternative Name (OpenSSL: error 34)",
    ...critical,
    leaf: withExtension(extension(oids.issuerAltName.oid, sequence(dns("ca.contoso.com")), true)),
  },
  {
    what: "a critical Freshest CRL (OpenSSL: error 34)",
    ...critical,
    leaf: withExtension(extension(oids.freshestCrl.oid, sequence(), true)),
  },
  {
    what: "an unknown extension that is not critical",
    verdict: "works",
    leaf: withExtension(extension("1.2.3.4.5", nullValue())),
  },
  { what: "damaged critical policies", ...unreadable, leaf: withExtension(broken(oids.certificatePolicies.oid, true)) },
  {
    what: "damaged policy constraints of the issuer",
    ...unreadable,
    issuing: withExtension(broken(oids.policyConstraints.oid, true)),
  },
  { what: "two lists of names", ...repeated, leaf: withExtension(alternativeNames([dns("other.contoso.com")])) },
  { what: "two enhanced key usages", ...repeated, leaf: withExtension(enhancedKeyUsage([oids.codeSigning.oid])) },
  { what: "two key identifiers", ...repeated, leaf: withExtension(subjectKeyIdentifier(keys.leaf.publicKey)) },
  { what: "two basic constraints of the issuer", ...repeated, issuing: withExtension(basicConstraints(false)) },
  {
    what: "no subject, and names that are not critical",
    verdict: "works-with-warnings",
    findings: ["form.empty-name", "names.common-name"],
    leaf: { subject: sequence() },
  },
  {
    what: "an authority without a name",
    verdict: "works-with-warnings",
    findings: ["form.empty-name"],
    issuing: { name: sequence() },
  },
  {
    what: "two common names",
    verdict: "works-with-warnings",
    findings: ["names.common-names"],
    leaf: {
      subject: sequence(
        ...["other.contoso.com", "pool01.contoso.com"].map((name) =>
          part(oids.commonName.oid, tagged(0x0c, new TextEncoder().encode(name))),
        ),
      ),
    },
  },
  {
    what: "blanks and letters in the name of the issuer that do not count",
    verdict: "works",
    leaf: { issuer: nameOf("CONTOSO  Issuing CA ") },
  },
];

describe("made-up certificates: how they are written", () => testCrafted(rows));
