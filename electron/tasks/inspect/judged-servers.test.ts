import { describe } from "vitest";
import { examplePlan } from "#shared/rules/testing/outcome-of.ts";
import { concatenate, implicitPrimitive, sequence, tagged } from "../../pki/asn1/der.ts";
import { oids } from "../../pki/asn1/oids.ts";
import { extension } from "../../testing/crafted/craft-certificate.ts";
import { type Changes, keys } from "../../testing/crafted/hierarchy.ts";
import { type Crafted, namesOf, testCrafted } from "../../testing/crafted/judge-crafted.ts";
import {
  dsaKey,
  ed25519Key,
  ellipticKey,
  oddNumber,
  publicKey,
  rsaKey,
  rsaPublicKey,
} from "../../testing/crafted/odd-keys.ts";
import {
  alternativeNames,
  basicConstraints,
  distributionPoint,
  dns,
  email,
  enhancedKeyUsage,
  ip,
  keyUsage,
  nameOf,
  uri,
} from "../../testing/crafted/values.ts";

const names = namesOf(examplePlan());
const withExtensions = (extensions: NonNullable<Changes["extensions"]>): Changes => ({ extensions });
const of = (made: readonly Uint8Array[]): Changes =>
  withExtensions({ subjectAlternativeNames: alternativeNames(made) });
/** The server’s own name in another form; it is no common name. */
const wrong = (change: (name: string) => string): Changes =>
  of(names.map((name) => dns(name === "fe01.contoso.com" ? change(name) : name)));
const beside = (more: Uint8Array): Changes => of([...names.map(dns), more]);
const used = (...purposes: readonly string[]): Changes =>
  withExtensions({ extendedKeyUsage: enhancedKeyUsage(purposes) });
const publicCa = (organization: string) => ({ issuing: { name: nameOf("A public CA", organization) } });

const refused = (...findings: readonly string[]) => ({ verdict: "will-not-work", findings }) as const;
const works = { verdict: "works" } as const;
const warned = (...findings: readonly string[]) => ({ verdict: "works-with-warnings", findings }) as const;
const missing = refused("names.required", "names.malformed");
const odd = warned("names.malformed");

const namesOfServers: readonly Crafted[] = [
  ...(
    [
      ["a dot behind", (name) => `${name}.`],
      ["a blank behind", (name) => `${name} `],
      ["a blank before", (name) => ` ${name}`],
      ["a prefix", (name) => `DNS=${name}`],
      ["a NUL inside", (name) => `${name}\0.evil.com`],
      ["an invisible character", (name) => `\u00ad${name}`],
      ["a dot before", (name) => `.${name}`],
      ["two dots", (name) => name.replace(".", "..")],
      ["a port", (name) => `${name}:443`],
      ["a path", (name) => `${name}/`],
      ["quotation marks", (name) => `"${name}"`],
      ["a protocol", (name) => `https://${name}`],
      ["nothing in it", () => ""],
      ["a letter of Latin-1", (name) => name.replace("o", "\u00f6")],
      ["a dash in UTF-8", (name) => name.replace(".", "\u00e2\u0080\u0093.")],
      ["a partial wildcard", (name) => name.replace("fe", "f*")],
    ] satisfies readonly (readonly [string, (name: string) => string])[]
  ).map(([what, change]): Crafted => ({ what, ...missing, leaf: wrong(change) })),
  {
    what: "all names in one entry",
    ...refused(
      "names.required",
      "names.malformed",
      "names.common-name-repeated",
      "names.conditional",
      "names.left-out",
    ),
    leaf: of([dns(names.join(","))]),
  },
  {
    what: "names as e-mail addresses",
    ...refused("names.required", "names.common-name-repeated", "names.conditional", "names.left-out"),
    leaf: of(names.map(email)),
  },
  {
    what: "names as URLs",
    ...refused("names.required", "names.common-name-repeated", "names.conditional", "names.left-out"),
    leaf: of(names.map((name) => uri(`https://${name}/`))),
  },
  { what: "capitals", ...works, leaf: of(names.map((name) => dns(name.toUpperCase()))) },
  { what: "every name twice", ...works, leaf: of([...names, ...names].map(dns)) },
  { what: "a further name", ...works, leaf: beside(dns("more.contoso.com")) },
  { what: "an IP address as a DNS name", ...odd, leaf: beside(dns("10.0.0.1")) },
  { what: "an empty entry", ...odd, leaf: beside(dns("")) },
  { what: "a wildcard on a top-level domain", ...odd, leaf: beside(dns("*.com")) },
  { what: "a star alone", ...odd, leaf: beside(dns("*")) },
  { what: "a label of 64 letters", ...odd, leaf: beside(dns(`${"a".repeat(64)}.contoso.com`)) },
  { what: "a U-label", ...odd, leaf: beside(dns("m\u00c3\u00bcnchen.contoso.com")) },
  { what: "an IP address", ...warned("names.ip-address"), leaf: beside(ip(10, 0, 0, 1)) },
  { what: "an IP address of three octets", verdict: "cannot-tell", leaf: beside(ip(10, 0, 0)) },
  {
    what: "a name of a kind that there is not",
    verdict: "cannot-tell",
    leaf: beside(implicitPrimitive(9, Uint8Array.of(1))),
  },
  { what: "an X.400 address", ...works, leaf: beside(tagged(0xa3)) },
  {
    what: "an internal name of a public authority",
    ...refused("names.internal-on-public", "validity.public-lifetime"),
    ...publicCa("Let's Encrypt"),
    leaf: beside(dns("fe01.contoso.local")),
  },
  {
    what: "a reserved address of a public authority",
    ...refused("names.internal-on-public", "names.ip-address", "validity.public-lifetime"),
    ...publicCa("DigiCert Inc"),
    leaf: beside(ip(0xfd, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)),
  },
  {
    what: "an internal common name of a public authority",
    ...refused(
      "names.internal-on-public",
      "names.common-name",
      "names.common-name-repeated",
      "validity.public-lifetime",
    ),
    ...publicCa("Let's Encrypt"),
    leaf: { subject: nameOf("fe01.contoso.local") },
  },
];

const usages: readonly Crafted[] = [
  {
    what: "Client Authentication alone",
    ...refused("usage.server-authentication"),
    leaf: used(oids.clientAuthentication.oid),
  },
  {
    what: "Any Purpose alone",
    verdict: "cannot-tell",
    findings: ["usage.any-purpose"],
    leaf: used(oids.anyExtendedKeyUsage.oid),
  },
  {
    what: "Any Purpose with Server Authentication",
    ...works,
    leaf: used(oids.anyExtendedKeyUsage.oid, oids.serverAuthentication.oid),
  },
  {
    what: "no enhanced key usage",
    ...refused("usage.server-authentication"),
    leaf: withExtensions({ extendedKeyUsage: null }),
  },
  { what: "an empty enhanced key usage", ...refused("usage.server-authentication"), leaf: used() },
  {
    what: "signing certificates alone",
    ...refused("usage.key-usage-without-tls", "usage.signs-certificates"),
    leaf: withExtensions({ keyUsage: keyUsage("keyCertSign") }),
  },
  {
    what: "signing certificates too",
    ...warned("usage.signs-certificates"),
    leaf: withExtensions({ keyUsage: keyUsage("digitalSignature", "keyEncipherment", "keyCertSign") }),
  },
  {
    what: "key agreement with RSA",
    ...refused("usage.key-usage-without-tls"),
    leaf: withExtensions({ keyUsage: keyUsage("keyAgreement") }),
  },
  {
    what: "Digital Signature alone",
    ...warned("usage.key-usage"),
    leaf: withExtensions({ keyUsage: keyUsage("digitalSignature") }),
  },
  { what: "no key usage", ...warned("usage.key-usage"), leaf: withExtensions({ keyUsage: null }) },
  {
    what: "an authority",
    ...warned("usage.authority-flag"),
    leaf: withExtensions({ basicConstraints: basicConstraints(true) }),
  },
  { what: "the root", ...refused("key.without-certificate"), members: ({ root }) => [root] },
  {
    what: "no distribution point",
    ...refused("revocation.distribution-point"),
    leaf: withExtensions({ distributionPoint: null }),
  },
  {
    what: "a distribution point without an address",
    ...refused("revocation.distribution-point"),
    leaf: withExtensions({ distributionPoint: distributionPoint("") }),
  },
  {
    what: "a distribution point that is no address",
    ...refused("revocation.distribution-point"),
    leaf: withExtensions({ distributionPoint: distributionPoint("no address") }),
  },
  {
    what: "an empty list of distribution points",
    ...refused("revocation.distribution-point"),
    leaf: withExtensions({ distributionPoint: extension(oids.crlDistributionPoints.oid, sequence()) }),
  },
];

/** A gateway shows its certificate alone, so that nothing but the key is open. */
const gateway = (key: Uint8Array): Pick<Crafted, "leaf" | "role"> => ({
  role: "gateway",
  leaf: { keys: { ...keys.leaf, publicKey: key } },
});
const modulus = oddNumber(2048);

const ownKeys: readonly Crafted[] = [
  { what: "RSA 1024", ...warned("key.rsa-size"), leaf: { keys: rsaKey(1024) } },
  { what: "RSA 512", ...refused("key.rsa-too-short"), leaf: { keys: rsaKey(512) } },
  { what: "the exponent 3", ...works, leaf: { keys: rsaKey(2048, 3) } },
  { what: "RSA 16384", ...warned("key.rsa-size"), ...gateway(rsaPublicKey(oddNumber(16_384), 65_537n)) },
  ...[0n, 1n, 2n].map(
    (exponent): Crafted => ({
      what: `the exponent ${exponent}`,
      ...refused("key.rsa-exponent"),
      ...gateway(rsaPublicKey(modulus, exponent)),
    }),
  ),
  {
    what: "an exponent above the modulus",
    ...refused("key.rsa-exponent"),
    ...gateway(rsaPublicKey(modulus, oddNumber(2049))),
  },
  { what: "an even modulus", verdict: "cannot-tell", ...gateway(rsaPublicKey(modulus - 1n, 65_537n)) },
  {
    what: "a byte behind the key",
    verdict: "cannot-tell",
    ...gateway(
      publicKey(
        oids.rsaEncryption.oid,
        concatenate([sequence(tagged(2, Uint8Array.of(5)), tagged(2, Uint8Array.of(3))), Uint8Array.of(0)]),
      ),
    ),
  },
  {
    what: "no key of its kind",
    verdict: "cannot-tell",
    ...gateway(publicKey(oids.rsaEncryption.oid, new Uint8Array(32))),
  },
  { what: "P-256 for a gateway", ...works, ...gateway(ellipticKey("P-256").publicKey) },
  {
    what: "P-256 for a Front End",
    ...refused("key.elliptic-curve", "provider.cannot-hold-key"),
    leaf: { keys: ellipticKey("P-256") },
  },
  ...["secp256k1", "brainpoolP256r1", "secp224r1"].map(
    (curve): Crafted => ({
      what: curve,
      ...refused("key.unlisted-algorithm"),
      ...gateway(ellipticKey(curve).publicKey),
    }),
  ),
  {
    what: "a curve by its parameters",
    ...refused("key.unlisted-algorithm"),
    ...gateway(ellipticKey("P-256", true).publicKey),
  },
  { what: "Ed25519", ...refused("key.unlisted-algorithm"), ...gateway(ed25519Key().publicKey) },
  { what: "DSA", ...refused("key.unlisted-algorithm"), ...gateway(dsaKey().publicKey) },
  {
    what: "a key of an unknown kind",
    ...refused("key.unlisted-algorithm"),
    ...gateway(publicKey("1.2.3.4", new Uint8Array(64))),
  },
];

describe("made-up certificates: names", () => testCrafted(namesOfServers));
describe("made-up certificates: usages", () => testCrafted(usages));
describe("made-up certificates: the server’s key", () => testCrafted(ownKeys));
