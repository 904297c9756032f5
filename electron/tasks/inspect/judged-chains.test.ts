import { describe } from "vitest";
import { examplePlan } from "#shared/rules/testing/outcome-of.ts";
import {
  explicit,
  implicitConstructed,
  implicitPrimitive,
  integer,
  objectIdentifier,
  sequence,
  tagged,
  utf8String,
} from "../../pki/asn1/der.ts";
import { oids } from "../../pki/asn1/oids.ts";
import { extension, signings } from "../../testing/crafted/craft-certificate.ts";
import { type Changes, craftHierarchy, keys } from "../../testing/crafted/hierarchy.ts";
import { type Crafted, namesOf, testCrafted } from "../../testing/crafted/judge-crafted.ts";
import { dsaKey, ed25519Key, ellipticKey, rsaKey } from "../../testing/crafted/odd-keys.ts";
import {
  alternativeNames,
  authorityBySerial,
  authorityKeyIdentifier,
  basicConstraints,
  directory,
  dns,
  email,
  enhancedKeyUsage,
  ip,
  keyUsage,
  nameConstraints,
  nameOf,
  part,
} from "../../testing/crafted/values.ts";

const names = namesOf(examplePlan());
const withExtensions = (extensions: NonNullable<Changes["extensions"]>): Changes => ({ extensions });
const constrained = (permitted: readonly Uint8Array[], excluded: readonly Uint8Array[] = []): Changes =>
  withExtensions({ nameConstraints: nameConstraints(permitted, excluded) });
const named = (...more: readonly Uint8Array[]): Changes =>
  withExtensions({ subjectAlternativeNames: alternativeNames([...names.map(dns), ...more]) });
const usage = (...purposes: readonly string[]): Changes => withExtensions({ enhanced: enhancedKeyUsage(purposes) });
const demandedPolicy = {
  constraints: extension(oids.policyConstraints.oid, sequence(implicitPrimitive(0, Uint8Array.of(0))), true),
};
const policy = (oid: string) => ({
  policies: extension(oids.certificatePolicies.oid, sequence(sequence(objectIdentifier(oid)))),
});
const both = [dns("contoso.com"), dns("fabrikam.com")];
const upn = (name: string) =>
  implicitConstructed(0, objectIdentifier(oids.userPrincipalName.oid), explicit(0, utf8String(name)));

/** Leaf, a further authority, the issuing one, the root. */
const ofFour =
  (issuing: Changes = {}, root: Changes = {}, further: Changes = {}) =>
  () => {
    const above = craftHierarchy(names, { issuing, root });
    const below = craftHierarchy(names, {
      root: { name: nameOf("Contoso Issuing CA"), keys: keys.issuing },
      issuing: { name: nameOf("Contoso Sub CA"), keys: keys.other, ...further },
    });
    return [below.leaf, below.issuing, above.issuing, above.root];
  };
const otherRoot = () => craftHierarchy(names, { root: { keys: keys.other } }).root;

const refused = (...findings: readonly string[]) => ({ verdict: "will-not-work", findings }) as const;
const works = { verdict: "works" } as const;
const warned = (...findings: readonly string[]) => ({ verdict: "works-with-warnings", findings }) as const;
const open = { verdict: "cannot-tell" } as const;

const issuers: readonly Crafted[] = [
  { what: "no issuer", verdict: "cannot-tell", findings: ["chain.issuer-missing"], members: ({ leaf }) => [leaf] },
  { what: "no root", ...works, members: ({ leaf, issuing }) => [leaf, issuing] },
  {
    what: "an issuer without Basic Constraints",
    ...refused("chain.no-authority"),
    issuing: withExtensions({ basicConstraints: null }),
  },
  {
    what: "an issuer that is no authority",
    ...refused("chain.no-authority"),
    issuing: withExtensions({ basicConstraints: basicConstraints(false) }),
  },
  {
    what: "a root that is no authority",
    ...refused("chain.no-authority"),
    root: withExtensions({ basicConstraints: basicConstraints(false) }),
  },
  {
    what: "an issuer that signs lists only",
    ...refused("chain.no-certificate-signing"),
    issuing: withExtensions({ keyUsage: keyUsage("cRLSign") }),
  },
  { what: "an issuer without a key usage", ...works, issuing: withExtensions({ keyUsage: null }) },
  { what: "an issuer for clients", ...refused("chain.issuer-usage"), issuing: usage(oids.clientAuthentication.oid) },
  { what: "a root for clients", ...refused("chain.issuer-usage"), root: usage(oids.clientAuthentication.oid) },
  { what: "an issuer for servers", ...works, issuing: usage(oids.serverAuthentication.oid) },
  { what: "an issuer for every purpose", ...works, issuing: usage(oids.anyExtendedKeyUsage.oid) },
  { what: "four certificates", ...works, members: ofFour() },
  {
    what: "four, a path length of 0",
    ...refused("chain.path-length"),
    members: ofFour(withExtensions({ basicConstraints: basicConstraints(true, 0) })),
  },
  {
    what: "four, a path length of 1 at the root",
    ...refused("chain.path-length"),
    members: ofFour({}, withExtensions({ basicConstraints: basicConstraints(true, 1) })),
  },
  {
    what: "a path length of 0 that suffices",
    ...works,
    issuing: withExtensions({ basicConstraints: basicConstraints(true, 0) }),
  },
  {
    what: "four, usages that do not nest",
    ...refused("chain.issuer-usage"),
    members: ofFour(usage(oids.clientAuthentication.oid), {}, usage(oids.serverAuthentication.oid)),
  },
  {
    what: "another key identifier",
    ...refused("chain.broken"),
    leaf: withExtensions({ authorityKeyIdentifier: authorityKeyIdentifier(keys.other.publicKey) }),
  },
  {
    what: "the issuer by its number",
    ...works,
    leaf: withExtensions({
      authorityKeyIdentifier: authorityBySerial(nameOf("Contoso Root CA"), Uint8Array.of(2), keys.issuing.publicKey),
    }),
  },
  {
    what: "another number of the issuer",
    ...refused("chain.broken"),
    leaf: withExtensions({
      authorityKeyIdentifier: authorityBySerial(nameOf("Contoso Root CA"), Uint8Array.of(9), keys.issuing.publicKey),
    }),
  },
  {
    what: "another issuer of the issuer",
    ...refused("chain.broken"),
    leaf: withExtensions({ authorityKeyIdentifier: authorityBySerial(nameOf("Other Root"), Uint8Array.of(2)) }),
  },
  {
    what: "no key identifiers",
    ...works,
    leaf: withExtensions({ authorityKeyIdentifier: null }),
    issuing: withExtensions({ subjectKeyIdentifier: null }),
  },
  { what: "signed by another key", ...refused("chain.broken"), leaf: { issuerKey: keys.other.privateKey } },
  {
    what: "an issuer that is signed by another key",
    ...refused("chain.broken"),
    issuing: { issuerKey: keys.other.privateKey },
  },
  {
    what: "two roots of one name, the right one second",
    ...works,
    members: ({ leaf, issuing, root }) => [leaf, issuing, otherRoot(), root],
  },
  {
    what: "a root of the right name with another key",
    ...refused("chain.broken"),
    members: ({ leaf, issuing }) => [leaf, issuing, otherRoot()],
  },
  {
    what: "a chain that is upside down",
    ...works,
    role: "gateway",
    members: ({ leaf, issuing, root }) => [root, issuing, leaf],
  },
  {
    what: "self-signed",
    ...refused("chain.self-signed"),
    leaf: {
      issuer: nameOf(names[0] ?? ""),
      issuerKey: keys.leaf.privateKey,
      extensions: { authorityKeyIdentifier: null },
    },
    members: ({ leaf }) => [leaf],
  },
];

const oldRoots: readonly Crafted[] = [
  {
    what: "a root that says nothing",
    ...warned("chain.root-without-constraints"),
    root: withExtensions({ basicConstraints: null }),
  },
  {
    what: "a root that says nothing and has no key usage",
    ...refused("chain.no-authority"),
    root: withExtensions({ basicConstraints: null, keyUsage: null }),
  },
];

const signed: readonly Crafted[] = [
  { what: "MD5", ...refused("signature.algorithm"), issuing: { signs: signings.md5 } },
  { what: "MD5 at the issuer", ...refused("signature.algorithm"), root: { signs: signings.md5 } },
  { what: "MD5 of the root itself", ...works, root: { signing: signings.md5 } },
  { what: "SHA-1", ...warned("signature.sha1"), issuing: { signs: signings.sha1 } },
  { what: "SHA-1 at the issuer", ...warned("signature.sha1"), root: { signs: signings.sha1 } },
  { what: "SHA-512", ...warned("signature.sha512"), issuing: { signs: signings.sha512 } },
  { what: "SHA-384", ...works, issuing: { signs: signings.sha384 } },
  { what: "RSASSA-PSS", ...refused("signature.pss"), issuing: { signs: signings.pss } },
  {
    what: "Ed25519",
    ...refused("signature.algorithm", "chain.issuer-key-kind"),
    issuing: { keys: ed25519Key(), signs: signings.ed25519 },
  },
  {
    what: "DSA",
    ...refused("signature.algorithm", "chain.issuer-key-kind"),
    issuing: { keys: dsaKey(), signs: signings.dsa },
  },
  { what: "an authority on P-256", ...works, root: { keys: ellipticKey("P-256"), signs: signings.ecdsa } },
  {
    what: "an authority on secp256k1",
    ...refused("chain.issuer-key-kind"),
    issuing: { keys: ellipticKey("secp256k1"), signs: signings.ecdsa },
  },
  {
    what: "an authority on brainpoolP256r1",
    ...refused("chain.issuer-key-kind"),
    issuing: { keys: ellipticKey("brainpoolP256r1"), signs: signings.ecdsa },
  },
  {
    what: "a curve by its parameters",
    ...refused("chain.issuer-key-kind"),
    root: { keys: ellipticKey("P-256", true), signs: signings.ecdsa },
  },
  { what: "an authority with 1024 bits", ...warned("chain.issuer-key-weak"), issuing: { keys: rsaKey(1024) } },
  { what: "a root with 512 bits", ...refused("chain.issuer-key-size"), root: { keys: rsaKey(512) } },
];

const constraints: readonly Crafted[] = [
  { what: "both domains permitted", ...works, issuing: constrained(both) },
  {
    what: "both permitted with a dot before",
    ...works,
    issuing: constrained([dns(".contoso.com"), dns(".fabrikam.com")]),
  },
  { what: "one domain permitted", ...refused("chain.name-constraints"), issuing: constrained([dns("contoso.com")]) },
  {
    what: "no whole label permitted",
    ...refused("chain.name-constraints"),
    issuing: constrained([dns("ontoso.com"), dns("abrikam.com")]),
  },
  {
    what: "a host excluded, in capitals",
    ...refused("chain.name-constraints"),
    issuing: constrained([], [dns("POOL01.CONTOSO.COM")]),
  },
  { what: "everything excluded", ...refused("chain.name-constraints"), issuing: constrained([], [dns("")]) },
  { what: "a domain of the root", ...refused("chain.name-constraints"), root: constrained([dns("northwind.com")]) },
  {
    what: "all addresses excluded, and none there",
    ...works,
    issuing: constrained(both, [ip(0, 0, 0, 0, 0, 0, 0, 0)]),
  },
  {
    what: "an address outside",
    ...refused("chain.name-constraints", "names.ip-address"),
    leaf: named(ip(192, 168, 0, 1)),
    issuing: constrained([ip(10, 0, 0, 0, 255, 0, 0, 0)]),
  },
  {
    what: "an address inside",
    ...warned("names.ip-address"),
    leaf: named(ip(10, 8, 0, 1)),
    issuing: constrained([ip(10, 0, 0, 0, 255, 0, 0, 0)]),
  },
  {
    what: "an e-mail address elsewhere",
    ...refused("chain.name-constraints"),
    leaf: named(email("a@contoso.com")),
    issuing: constrained([email("northwind.com")]),
  },
  {
    what: "a subject outside",
    ...refused("chain.name-constraints"),
    issuing: constrained([directory(nameOf(null, "Contoso"))]),
  },
  {
    what: "a subject inside, in capitals",
    ...works,
    leaf: { subject: nameOf(names[0] ?? "", "Contoso") },
    issuing: constrained([directory(nameOf(null, "CONTOSO"))]),
  },
  {
    what: "an excluded subject of another string type",
    ...refused("chain.name-constraints"),
    leaf: { subject: nameOf(names[0] ?? "", "Contoso") },
    issuing: constrained(
      [],
      [directory(sequence(part("2.5.4.10", tagged(0x13, new TextEncoder().encode("Contoso")))))],
    ),
  },
  {
    what: "a depth (OpenSSL: error 49)",
    ...open,
    issuing: withExtensions({
      nameConstraints: extension(
        oids.nameConstraints.oid,
        sequence(implicitConstructed(1, sequence(dns("northwind.com"), implicitPrimitive(0, Uint8Array.of(1))))),
        true,
      ),
    }),
  },
  { what: "a domain with a dot behind", ...open, issuing: constrained([], [dns("contoso.com.")]) },
  { what: "a domain with a star", ...open, issuing: constrained([], [dns("*.contoso.com")]) },
  {
    what: "a form of names that nobody compares",
    ...open,
    leaf: named(upn("a@contoso.com")),
    issuing: constrained([], [upn("contoso.com")]),
  },
  {
    what: "a policy that is demanded and missing",
    ...refused("chain.explicit-policy"),
    issuing: withExtensions(demandedPolicy),
  },
  {
    what: "a policy that is demanded and there",
    ...works,
    leaf: withExtensions(policy("1.2.3.4")),
    issuing: withExtensions({ ...demandedPolicy, ...policy("1.2.3.4") }),
  },
  {
    what: "a policy that is mapped",
    ...open,
    leaf: withExtensions(policy("1.2.3.5")),
    issuing: withExtensions({
      ...demandedPolicy,
      ...policy("1.2.3.4"),
      mappings: extension(
        oids.policyMappings.oid,
        sequence(sequence(objectIdentifier("1.2.3.4"), objectIdentifier("1.2.3.5"))),
        true,
      ),
    }),
  },
  {
    what: "the policy “any”, inhibited",
    ...works,
    issuing: withExtensions({ inhibited: extension(oids.inhibitAnyPolicy.oid, integer(0), true) }),
  },
];

describe("made-up certificates: issuers", () => testCrafted([...issuers, ...oldRoots]));
describe("made-up certificates: signatures of a chain", () => testCrafted(signed));
describe("made-up certificates: what issuers may issue for", () => testCrafted(constraints));
