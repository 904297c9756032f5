import { describe, expect, it } from "vitest";
import { productIds } from "../catalogue/products/types.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { Facts } from "../facts/facts.ts";
import { evidenceOf } from "../judge/evidence.ts";
import { runRules } from "../judge/run.ts";
import { roles } from "../roles/index.ts";
import { loadedTexts } from "../text/localise.ts";
import { type Held, heldOf } from "./held-of.ts";
import { rules } from "./index.ts";
import {
  aes256,
  bagged,
  bundleFacts,
  certificateFacts,
  chainFacts,
  clientAuthentication,
  cngTemplate,
  damaged,
  distinguishedName,
  dnsNames,
  endpointFacts,
  issuingAuthority,
  keyFacts,
  keyIdentifier,
  lockedBundleFacts,
  lockedKeyFacts,
  namingIssuers,
  p256,
  present,
  printedFacts,
  printedKey,
  requestFacts,
  rootAuthority,
  rsa2048,
  sha256WithRsa,
  templatesOf,
  tripleDes,
} from "./testing/build-facts.ts";
import { dependsOnHeld, impossibleAdvice } from "./testing/impossible-advice.ts";
import { planOfRole, ruleContext } from "./testing/outcome-of.ts";
import type { Evidence, RuleContext } from "./types.ts";

const damage = { problem: damaged.problem, offset: 512 };
const commonName = distinguishedName("a.contoso.com").attributes;
const publicIssuer = {
  text: "CN=R3, O=Let's Encrypt",
  attributes: [{ oid: "2.5.4.10", name: "organizationName", value: "Let's Encrypt" }],
};
const extension = { name: "Contoso", critical: true, size: 4, repeated: false, damage: null, tree: null };

/** What can be wrong with a certificate, its issuer and its root, one at a time. */
const faults: readonly Partial<Parameters<typeof certificateFacts>[0]>[] = [
  {},
  { subjectAlternativeNames: null },
  { subjectAlternativeNames: dnsNames("fe09.contoso.com", "*.contoso.com", "fe 01", "10.0.0.1", "server", "a.local") },
  { subjectAlternativeNames: [{ type: "ip", value: "10.0.0.1" }] },
  { subjectAlternativeNames: damaged },
  { subject: distinguishedName("*.contoso.com") },
  { subject: { text: "", attributes: [] } },
  { extendedKeyUsage: null },
  { extendedKeyUsage: [clientAuthentication] },
  { extendedKeyUsage: [{ oid: "2.5.29.37.0", name: "anyExtendedKeyUsage" }] },
  { keyUsage: ["keyCertSign"] },
  { keyUsage: ["keyAgreement"] },
  { basicConstraints: present({ certificateAuthority: true, pathLength: null }, true) },
  { crlDistributionPoints: null },
  { crlDistributionPoints: [] },
  { crlDistributionPoints: ["ldap:///CN=x"] },
  { publicKey: { ...rsa2048, bits: 512 } },
  { publicKey: { ...rsa2048, bits: 1024, exponent: "3" } },
  { publicKey: { ...rsa2048, bits: 3072, exponent: "2" } },
  { publicKey: { ...rsa2048, exponent: "99999999999" } },
  { publicKey: { ...rsa2048, weakness: "roca" } },
  { irregularTimes: ["notBefore"] },
  { keyUsage: ["digitalSignature"] },
  { keyUsage: ["keyEncipherment"] },
  { extendedKeyUsage: damaged, extensions: [{ ...extension, oid: "2.5.29.37", damage }] },
  { extensions: [{ ...extension, oid: "2.5.29.31", critical: false, damage }] },
  { issuer: publicIssuer, notBefore: "2026-11-01T00:00:00Z" },
  {
    issuer: publicIssuer,
    extendedKeyUsage: [clientAuthentication],
    notBefore: "2027-06-01T00:00:00Z",
    subjectAlternativeNames: [...dnsNames("fe01", "fe01.local"), { type: "ip", value: "10.0.0.1" }],
  },
  { subject: { text: "two", attributes: [...commonName, ...commonName] } },
  { publicKey: p256 },
  { publicKey: { ...rsa2048, algorithm: "DSA" } },
  {
    signatureAlgorithm: {
      ...sha256WithRsa,
      oid: "1.2.840.113549.1.1.5",
      name: "sha1WithRSAEncryption",
      digest: "SHA-1",
    },
  },
  {
    signatureAlgorithm: { ...sha256WithRsa, oid: "1.2.840.113549.1.1.4", name: "md5WithRSAEncryption", digest: "MD5" },
  },
  { signatureAlgorithm: { ...sha256WithRsa, digest: "SHA-512" } },
  { signatureAlgorithm: { ...sha256WithRsa, pss: true } },
  { signedAlgorithm: { ...sha256WithRsa, oid: "1.2" } },
  { notAfter: "2026-11-01T00:00:00Z" },
  { notAfter: "2026-12-01T00:00:00Z" },
  { notBefore: "2027-01-01T00:00:00Z" },
  { version: 1 },
  { version: 4 },
  { serialNumber: "00" },
  { authorityKeyIdentifier: keyIdentifier("dd") },
  { selfIssued: true, issuer: distinguishedName("pool01.contoso.com") },
  { foreignKeys: ["2"] } as never,
  { extensions: [{ ...extension, oid: "1.2.3.4" }] },
  { extensions: [{ ...extension, oid: "2.5.29.17", repeated: true }] },
  { unread: [{ field: "subject", problem: damaged.problem }] } as never,
];

const keys: readonly Partial<ReturnType<typeof keyFacts>>[] = [
  { provider: "Microsoft Software Key Storage Provider" },
  { provider: "Microsoft Strong Cryptographic Provider" },
  { provider: "Microsoft Enhanced Cryptographic Provider v1.0" },
  { provider: "Microsoft Base DSS Cryptographic Provider" },
  { provider: "Contoso HSM" },
  { provider: null },
  { keySpec: "AT_SIGNATURE" },
  { keySpec: "ambiguous" },
  { machineKeySet: false },
  { publicKey: p256 },
  { encryption: aes256 },
  { encryption: { ...aes256, iterations: 5_000_000 } },
  { encryption: { ...tripleDes, scheme: "none", cipher: "none" } },
  { certificateIndexes: [] },
];

const marked = bagged(certificateFacts(), issuingAuthority(), rootAuthority());
const bundles: readonly Facts[] = [
  bundleFacts({ password: "empty" }),
  bundleFacts({ trailingBytes: 8 }),
  bundleFacts({ mac: { algorithm: "HMAC-SHA-256", keyDerivation: "PBKDF2", iterations: 2_048, saltBytes: 16 } }),
  bundleFacts({ mac: { algorithm: "PBMAC1", keyDerivation: "PBKDF2", iterations: 2_048, saltBytes: 16 } }),
  bundleFacts({ certificates: marked.map((one) => ({ ...one, localKeyId: "01000000" })) }),
  lockedBundleFacts({ protectedTo: [] }),
  lockedBundleFacts({ protectedTo: ["S-1-5-21-1-2-3-512"] }),
];

const keySpecNumbers = { AT_KEYEXCHANGE: 1, AT_SIGNATURE: 2, ambiguous: null } as const;

/** Everything that may hold such a certificate. */
function holding(path: readonly CertificateFacts[]): readonly Facts[] {
  const [leaf = certificateFacts(), ...issuers] = path;
  return [
    leaf,
    chainFacts({ path }),
    chainFacts({ path: [leaf] }),
    bundleFacts({ certificates: bagged(...path) }),
    bundleFacts({ certificates: bagged(leaf) }),
    bundleFacts({ certificates: bagged(leaf), keys: [] }),
    bundleFacts({ certificates: bagged(leaf), container: "PEM", keys: [keyFacts({ provider: null })] }),
    lockedBundleFacts({ certificates: [leaf, ...issuers] }),
    printedFacts({ certificate: leaf, key: printedKey() }),
    printedFacts({ certificate: leaf, key: printedKey({ state: "none" }) }),
    printedFacts({ certificate: leaf, key: printedKey({ state: "missing" }) }),
    printedFacts({ certificate: leaf, key: printedKey(), ofPfx: true }),
    endpointFacts({ certificates: path }),
    endpointFacts({ certificates: [leaf] }),
    namingIssuers(20_000),
  ];
}

const certified = faults.flatMap((fault) => [
  ...holding([certificateFacts(fault as never), issuingAuthority(), rootAuthority()]),
  chainFacts({ path: [certificateFacts(), issuingAuthority(fault as never), rootAuthority()] }),
  endpointFacts({ certificates: [certificateFacts(), issuingAuthority(fault as never), rootAuthority()] }),
  endpointFacts({ certificates: [issuingAuthority(fault as never), rootAuthority()] }),
  bundleFacts({ certificates: bagged(certificateFacts(), issuingAuthority(), rootAuthority(fault as never)) }),
]);
const crossSigned = holding([certificateFacts(), issuingAuthority({ notAfter: "2020-01-01T00:00:00Z" })]);
const requests = [
  requestFacts({ signatureValid: false }),
  requestFacts({ subject: distinguishedName("a".repeat(65)) }),
  ...faults.map((fault) => requestFacts(fault as never)),
];
const keyed = keys.flatMap((change) => {
  const key = keyFacts(change);
  const { provider, keySpec } = key;
  const number = keySpecNumbers[keySpec ?? "ambiguous"];
  const inText = {
    certificate: certificateFacts({ publicKey: key.publicKey }),
    key: printedKey({ provider, keySpec: number, machineKeySet: key.machineKeySet }),
  };
  return [
    bundleFacts({ keys: [key] }),
    lockedBundleFacts({ keys: [lockedKeyFacts({ provider, encryption: key.encryption })] }),
    printedFacts(inText),
    printedFacts({ ...inText, ofPfx: true }),
    requestFacts({
      publicKey: key.publicKey,
      enrolmentCsp: provider === null ? null : { provider, keySpec: number ?? 0 },
    }),
  ];
});
const templates = [
  templatesOf(cngTemplate),
  templatesOf({ providers: [] }),
  templatesOf({ minimumKeySize: 1_024, nameFlags: 0x4000_0000, purposes: [clientAuthentication] }),
];
const everything = [...certified, ...crossSigned, ...requests, ...keyed, ...bundles, ...templates];

const contexts = [
  ...productIds.map((product) => ruleContext({ product })),
  ...roles.map(({ id }) => {
    const plan = planOfRole(id);
    return ruleContext({ role: id, plan, product: plan.product });
  }),
];

describe("the advice of every rule", () => {
  const found = new Map<string, Set<Held>>();
  const wrong = new Set<string>();
  const read = (evidence: Evidence, context: RuleContext): void => {
    for (const outcome of runRules(evidence, context, rules)) {
      if (outcome.outcome !== "problems") continue;
      const { id } = outcome.rule;
      found.set(id, (found.get(id) ?? new Set()).add(heldOf(evidence)));
      for (const advice of impossibleAdvice(evidence, outcome.problems)) wrong.add(`${id}: ${advice}`);
    }
  };
  for (const facts of everything)
    for (const context of contexts)
      for (const evidence of evidenceOf(facts, "fe01", context.now)) read(evidence, context);

  it("can be followed with what its reader holds", () => {
    expect([...wrong].toSorted()).toEqual([]);
  });

  it("was read of every rule where it depends on that", () => {
    const unread = rules.filter(
      ({ id, problems }) =>
        !found.has(id) && problems.some(({ fix }) => dependsOnHeld(loadedTexts().get(fix.text) ?? "")),
    );
    expect(unread.map(({ id }) => id)).toEqual([]);
    expect(new Set([...found.values()].flatMap((held) => [...held])).size).toBe(7);
  });
});
