import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BundleFacts } from "../facts/bundle-facts.ts";
import { processedExtensions } from "../facts/processed-extensions.ts";
import {
  bagged,
  bundleFacts,
  certificateFacts,
  clientAuthentication,
  damaged,
  distinguishedName,
  dnsNames,
  issuanceByNames,
  issuingAuthority,
  keyFacts,
  p256,
  present,
  requestFacts,
  rootAuthority,
  rsa2048,
  sha256WithRsa,
  tripleDes,
} from "../rules/testing/build-facts.ts";
import { evidence, examplePlan, ruleContext } from "../rules/testing/outcome-of.ts";
import { formatted } from "../text/localise.ts";
import { judge } from "./verdict.ts";

/** What one PFX is made of before a fault is put in. */
type Parts = {
  readonly leaf: Parameters<typeof certificateFacts>[0];
  readonly issuer: Parameters<typeof issuingAuthority>[0];
  readonly key: Parameters<typeof keyFacts>[0];
  readonly bundle: Parameters<typeof bundleFacts>[0];
};

const names = examplePlan().names.flatMap(({ included, name }) => (included ? [name] : []));
const required = examplePlan().names.flatMap(({ need, name }) => (need === "required" ? [name] : []));
const whole: Parts = { leaf: { subjectAlternativeNames: dnsNames(...names) }, issuer: {}, key: {}, bundle: {} };

const signedWith = (oid: string) => ({ ...sha256WithRsa, oid, name: oid, pss: oid === "1.2.840.113549.1.1.10" });
const leafWith = (leaf: Parts["leaf"]): Partial<Parts> => ({ leaf: { ...whole.leaf, ...leaf } });
const keyed = (publicKey: typeof rsa2048): Partial<Parts> => ({ ...leafWith({ publicKey }), key: { publicKey } });
const renamed = (wrong: (name: string) => string) => (name: string) =>
  leafWith({ subjectAlternativeNames: dnsNames(...names.map((one) => (one === name ? wrong(one) : one))) });

const decisive = [
  ["subjectAlternativeNames", processedExtensions.subjectAltName],
  ["extendedKeyUsage", processedExtensions.extendedKeyUsage],
  ["keyUsage", processedExtensions.keyUsage],
  ["basicConstraints", processedExtensions.basicConstraints],
  ["nameConstraints", processedExtensions.nameConstraints],
] as const;
const unreadableParts = decisive.map(([field]) => ({ [field]: damaged }));
const repeatedParts = decisive.map(([, { oid, name }]) => ({
  extensions: [false, true].map((repeated) => ({ oid, name, critical: false, bytes: 12, damage: null, repeated })),
}));
const unreadFields = (["subject", "issuer", "notBefore", "notAfter", "extensions"] as const).flatMap((field) =>
  (["damage", "limit"] as const).map((because) => ({
    unread: [{ field, because, problem: damaged.problem, offset: damaged.offset }],
  })),
);
const brokenName = {
  subjectAlternativeNames: [...dnsNames(...names), { type: "unreadable", value: "820180" } as const],
};
const unreadAddresses = [{ crlDistributionPoints: damaged }, { authorityInformationAccess: damaged }];
const cutNames = { subjectAlternativeNames: { ...present(dnsNames(...names)), leftOut: 1 } };
const cutConstraints = { nameConstraints: { ...present({ permitted: [], excluded: [] }), leftOut: 1 } };
const address = { type: "ip", value: "10.0.0.11" } as const;

/** What could not be read or checked: nobody knows what it says. */
const unread: fc.Arbitrary<Partial<Parts>> = fc.oneof(
  fc
    .constantFrom(...unreadableParts, ...repeatedParts, ...unreadFields, ...unreadAddresses, cutNames, cutConstraints)
    .map(leafWith),
  fc
    .constantFrom(...unreadableParts, ...repeatedParts, ...unreadFields, ...unreadAddresses, cutNames, cutConstraints)
    .map((issuer) => ({ issuer })),
  fc.constantFrom("notBefore" as const, "notAfter" as const).map((field) => leafWith({ [field]: "" })),
  fc.constantFrom("notBefore" as const, "notAfter" as const).map((field) => ({ issuer: { [field]: "" } })),
  fc.constant(leafWith(brokenName)),
  fc.constant({ bundle: { mac: null } }),
  fc.constantFrom("not-checked" as const, "unknown-algorithm" as const).map((signature) => {
    const certificates = [certificateFacts(whole.leaf), issuingAuthority(), rootAuthority()];
    return { bundle: { issuance: issuanceByNames(certificates, signature) } };
  }),
);

/** Faults of 150 made-up certificates and of public bug reports, each enough to keep anyone from saying “works”. */
const faults: fc.Arbitrary<Partial<Parts>> = fc.oneof(
  unread,
  fc
    .constantFrom([address], [...dnsNames(...names), address])
    .map((subjectAlternativeNames) => leafWith({ subjectAlternativeNames })),
  fc
    .constantFrom(
      "1.2.840.113549.1.1.2",
      "1.2.840.113549.1.1.4",
      "1.2.840.113549.1.1.10",
      "1.3.101.112",
      "1.2.643.7.1.1.3.2",
      "2.16.840.1.101.3.4.3.18",
      "1.2.3.4",
    )
    .map((oid) => leafWith({ signatureAlgorithm: signedWith(oid) })),
  fc
    .constantFrom("1.2.840.113549.1.1.4", "1.2.840.113549.1.1.5", "1.3.101.113")
    .map((oid) => ({ issuer: { signatureAlgorithm: signedWith(oid) } })),
  fc.constantFrom(512, 768, 1023, 1024, 2047, 16_384).map((bits) => keyed({ ...rsa2048, bits })),
  fc.constantFrom("P-256", "P-192", "secp256k1", "brainpoolP256r1").map((curve) => keyed({ ...p256, curve })),
  fc
    .constantFrom("DSA", "Ed25519", "RSA-PSS", "other" as const)
    .map((algorithm) => keyed({ ...rsa2048, algorithm: algorithm as "DSA" })),
  fc
    .constantFrom("2020-01-01T00:00:00Z", "2026-11-20T11:59:59Z", "unreadable")
    .map((notAfter) => leafWith({ notAfter })),
  fc.constantFrom("2026-11-20T12:00:01Z", "2030-01-01T00:00:00Z").map((notBefore) => leafWith({ notBefore })),
  fc
    .constantFrom(
      null,
      [],
      [clientAuthentication],
      [{ oid: "2.5.29.37.0", name: "Any" }],
      [{ oid: "1.3.6.1.5.5.7.3.3", name: "Code Signing" }],
    )
    .map((extendedKeyUsage) => leafWith({ extendedKeyUsage })),
  fc.constant(leafWith({ basicConstraints: { certificateAuthority: true, pathLength: null } })),
  fc.constant(leafWith({ crlDistributionPoints: null })),
  fc.constantFrom("1", "2", "65536").map((exponent) => keyed({ ...rsa2048, exponent })),
  fc.constantFrom("1", "65536").map((exponent) => ({
    issuer: { publicKey: { ...rsa2048, exponent, fingerprint: "15".repeat(32) } },
  })),
  fc.constantFrom("00", "-01", "7f".repeat(21)).map((serialNumber) => leafWith({ serialNumber })),
  fc.constantFrom(["keyCertSign"], ["dataEncipherment"], []).map((keyUsage) => leafWith({ keyUsage })),
  fc.constant({ issuer: { publicKey: { ...rsa2048, bits: 512, fingerprint: "15".repeat(32) } } }),
  fc.constantFrom(null, { certificateAuthority: false, pathLength: null }).map((basicConstraints) => ({
    issuer: { basicConstraints },
  })),
  fc.constant({ issuer: { keyUsage: ["cRLSign"] } }),
  fc.constant({ issuer: { extendedKeyUsage: [clientAuthentication] } }),
  fc.constant({
    issuer: { nameConstraints: { permitted: [{ type: "dns" as const, value: "fabrikam.com" }], excluded: [] } },
  }),
  fc.constantFrom("2026-11-20T11:59:59Z", "2020-01-01T00:00:00Z").map((notAfter) => ({ issuer: { notAfter } })),
  fc.constant({ issuer: { notBefore: "2030-01-01T00:00:00Z" } }),
  fc.constant({ bundle: { unreadableCertificates: 1 } }),
  fc.constant(leafWith({ selfIssued: true })),
  fc.constant(leafWith({ subjectAlternativeNames: null })),
  fc.constantFrom("other.fabrikam.com", "*.contoso.com").map((name) => leafWith({ subject: distinguishedName(name) })),
  fc.constantFrom(...required).chain((name) =>
    fc
      .constantFrom<(name: string) => string>(
        (one) => `${one}.`,
        (one) => `${one} `,
        (one) => ` ${one}`,
        (one) => `${one}\n`,
        (one) => `DNS=${one}`,
        (one) => `${one},other.contoso.com`,
        (one) => `https://${one}/`,
        (one) => `\u200b${one}`,
        (one) => `x${one}`,
        (one) => one.replace(/^.{2}/, "*"),
      )
      .map((wrong) => renamed(wrong)(name)),
  ),
  fc
    .constantFrom(
      "Microsoft Software Key Storage Provider",
      "Microsoft Strong Cryptographic Provider",
      "Microsoft DH SChannel Cryptographic Provider",
      "Microsoft Base DSS Cryptographic Provider",
      "Microsoft Enhanced Cryptographic Provider v1.0",
      "Acme HSM",
      null,
    )
    .map((provider) => ({ key: { provider } })),
  fc.constantFrom("AT_SIGNATURE" as const, "ambiguous" as const).map((keySpec) => ({ key: { keySpec } })),
  fc
    .constantFrom("none" as const, "PBES2" as const, "other" as const)
    .map((scheme) => ({ key: { encryption: { ...tripleDes, scheme } } })),
  fc.constant({ key: { encryption: { ...tripleDes, iterations: 600_001 } } }),
  fc.constant({ bundle: { password: "empty" as const } }),
  fc.constant({ bundle: { keys: [] } }),
  fc.constant({ key: { certificateIndexes: [] } }),
);

function bundleOf({ leaf, issuer, key, bundle }: Parts): BundleFacts {
  const certificates = bagged(certificateFacts(leaf), issuingAuthority(issuer), rootAuthority());
  return bundleFacts({ certificates, keys: [keyFacts(key)], ...bundle });
}

describe("a false “works”", () => {
  const context = ruleContext({ role: "enterprise-front-end", plan: examplePlan() });

  it("is not what the whole PFX gets", () => {
    expect(judge(evidence(bundleOf(whole)), context)).toMatchObject({
      verdict: "works",
      findings: [{ ruleId: "usage.front-end-client-authentication" }],
    });
  });

  it("is never said of a PFX with one fault, nor with two", () => {
    const twoFaults = fc.tuple(faults, faults).map(([one, other]) => ({ ...one, ...other }));
    void fc.assert(
      fc.property(fc.oneof(faults, twoFaults), (fault) => {
        const { verdict } = judge(evidence(bundleOf({ ...whole, ...fault })), context);
        return verdict !== "works";
      }),
      { numRuns: 1_500 },
    );
  });

  it("is never said over what could not be read or checked: it is an error, or open", () => {
    void fc.assert(
      fc.property(unread, (fault) => {
        const { verdict } = judge(evidence(bundleOf({ ...whole, ...fault })), context);
        return verdict === "will-not-work" || verdict === "cannot-tell";
      }),
      { numRuns: 400 },
    );
  });

  it.each(["subjectAlternativeNames", "extendedKeyUsage", "keyUsage"] as const)(
    "is not said of a request whose %s cannot be read",
    (field) => {
      const request = requestFacts({ subjectAlternativeNames: dnsNames(...names), [field]: damaged });
      const { verdict, unknown } = judge(evidence(request), context, { leaveOut: ["provider", "keyspec"] });
      expect(verdict).toBe("cannot-tell");
      expect(unknown.map(formatted)).toContainEqual(expect.stringMatching(/of the request could not be read/));
    },
  );

  it("says cannot tell, not will not work, of Any Purpose without Server Authentication", () => {
    const extendedKeyUsage = [{ oid: "2.5.29.37.0", name: "Any Purpose" }];
    const verdict = judge(evidence(bundleOf({ ...whole, ...leafWith({ extendedKeyUsage }) })), context);
    expect(verdict).toMatchObject({ verdict: "cannot-tell", findings: [{ ruleId: "usage.any-purpose" }] });
  });

  it("is never said without a deployment", () => {
    for (const role of [null, "enterprise-front-end", "edge-external", "gateway"] as const)
      expect(judge(evidence(bundleOf(whole)), ruleContext({ role })).verdict, String(role)).toBe("cannot-tell");
  });
});
