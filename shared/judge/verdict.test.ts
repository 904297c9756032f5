import { describe, expect, it } from "vitest";
import { absent } from "../facts/part.ts";
import type { RoleId } from "../roles/types.ts";
import { rules } from "../rules/index.ts";
import {
  aes256,
  bagged,
  bundleFacts,
  certificateFacts,
  chainFacts,
  collectionFacts,
  distinguishedName,
  dnsNames,
  issuanceByNames,
  issuingAuthority,
  keyFacts,
  p256,
  requestFacts,
  rootAuthority,
} from "../rules/testing/build-facts.ts";
import { evidence, examplePlan, planOfRole, ruleContext } from "../rules/testing/outcome-of.ts";
import type { Rule, RuleContext, Verdict } from "../rules/types.ts";
import { serverAuthentication } from "../rules/usage/server-authentication.ts";
import { formatted } from "../text/localise.ts";
import { evidenceOf } from "./evidence.ts";
import { questions } from "./questions.ts";
import { judge } from "./verdict.ts";

const crashing: Rule = {
  ...serverAuthentication,
  id: "usage.crashing",
  check: () => {
    throw new RangeError("boom");
  },
};

/** A certificate with every name of the example's first Front End, and one that a role without a deployment is asked for. */
const leaf = certificateFacts({ subjectAlternativeNames: dnsNames(...includedNames()) });
const frontEnd = (changes: Partial<RuleContext> = {}) =>
  ruleContext({ role: "enterprise-front-end", plan: examplePlan(), ...changes });

const ksp = "Microsoft Software Key Storage Provider";

function includedNames(): readonly string[] {
  return examplePlan().names.flatMap(({ included, name }) => (included ? [name] : []));
}

function bundleOf(certificate = leaf, key = keyFacts()) {
  return bundleFacts({ keys: [key], certificates: bagged(certificate, issuingAuthority(), rootAuthority()) });
}

function unknownOf({ unknown }: Verdict): string {
  return unknown.map(formatted).join("\n");
}

describe("judge", () => {
  it("says works for a legacy SChannel PFX with every name of the role, and lists what passed", () => {
    const verdict = judge(evidence(bundleOf()), frontEnd());
    expect(verdict).toMatchObject({
      verdict: "works",
      findings: [{ ruleId: "usage.front-end-client-authentication", severity: "notice" }],
    });
    // What nobody was asked to look at is said, and changes nothing.
    expect(verdict.unknown.map(({ text }) => text)).toEqual(["verdict.notAsked.trust", "verdict.notAsked.revocation"]);
    expect(formatted(verdict.summary)).toBe("It works with Lync Server 2013.");
    expect(verdict.passed.map(({ ruleId }) => ruleId)).toContain("provider.cng");
  });

  it("says will-not-work for a CNG key, with the error first", () => {
    const cngKey = keyFacts({
      provider: "Microsoft Software Key Storage Provider",
      keySpec: "ambiguous",
      encryption: aes256,
    });
    const verdict = judge(evidence(bundleOf(leaf, cngKey)), frontEnd());
    expect(verdict.verdict).toBe("will-not-work");
    expect(verdict.findings.map(({ ruleId }) => ruleId)).toEqual([
      "provider.cng",
      "pfx.encryption",
      "usage.front-end-client-authentication",
    ]);
    expect(formatted(verdict.summary)).toContain("CNG key");
  });

  it.each([
    ["lync-2010", "will-not-work"],
    ["lync-2013", "will-not-work"],
    ["sfb-2015", "will-not-work"],
    ["sfb-2019", "works-with-warnings"],
    ["sfb-se", "works-with-warnings"],
    ["cisco-uc", "works"],
  ] as const)("judges the same CNG key by product: %s → %s", (product, expected) => {
    const bundle = bundleOf(leaf, keyFacts({ provider: "Microsoft Software Key Storage Provider" }));
    expect(judge(evidence(bundle), frontEnd({ product })).verdict).toBe(expected);
  });

  it("cannot tell from a bare certificate or chain where the key is, and says what to open", () => {
    for (const facts of [leaf, chainFacts({ path: [leaf, issuingAuthority(), rootAuthority()] })]) {
      const verdict = judge(evidence(facts), frontEnd());
      expect(verdict.verdict).toBe("cannot-tell");
      expect(unknownOf(verdict)).toContain(`certutil -v -store my ${"5e".repeat(20)}`);
      expect(formatted(verdict.summary)).toContain("Open the PFX");
    }
  });

  it("still says will-not-work for a bare certificate with an error", () => {
    const verdict = judge(evidence(certificateFacts({ extendedKeyUsage: null })), ruleContext());
    expect(verdict.verdict).toBe("will-not-work");
  });

  it("cannot tell without the issuer, because nobody checked the signature, and names the certificate to give", () => {
    for (const facts of [bundleFacts({ certificates: bagged(leaf) }), chainFacts({ path: [leaf] }), leaf]) {
      const verdict = judge(evidence(facts), frontEnd());
      expect(verdict.verdict).toBe("cannot-tell");
      expect(unknownOf(verdict)).toContain("the certificate of its issuer, CN=Contoso Issuing CA, is not in the file");
    }
    const [onlyReason] = judge(evidence(bundleFacts({ certificates: bagged(leaf) })), frontEnd()).unknown;
    expect(formatted(onlyReason ?? "")).toContain("signature of the certificate was not checked");
  });

  it("does not miss the root, which is on the server anyway", () => {
    const bundle = bundleFacts({ certificates: bagged(leaf, issuingAuthority()) });
    expect(judge(evidence(bundle), frontEnd()).verdict).toBe("works");
  });

  it("cannot tell for another company's certificate: without a role or a deployment no name was compared", () => {
    for (const product of ["lync-2013", "cisco-uc"] as const) {
      const verdict = judge(evidence(bundleFacts()), ruleContext({ product }));
      expect(verdict.verdict).toBe("cannot-tell");
      expect(formatted(verdict.summary)).toContain("The names were not compared with a deployment");
    }
    const withRole = judge(evidence(bundleFacts()), ruleContext({ role: "enterprise-front-end" }));
    expect(withRole.verdict).toBe("cannot-tell");
    expect(unknownOf(withRole)).toMatch(/^The names were not compared with a deployment: .*Open your deployment\.$/m);
  });

  it("leaves out the questions that do not matter to the caller", () => {
    expect(judge(evidence(bundleFacts()), ruleContext(), { leaveOut: ["names"] }).verdict).toBe("works");
  });

  it("does not ask where a device keeps its key", () => {
    const gateway = certificateFacts({
      subject: distinguishedName("gw01.contoso.com"),
      subjectAlternativeNames: dnsNames("gw01.contoso.com"),
    });
    const chain = chainFacts({ path: [gateway, issuingAuthority(), rootAuthority()] });
    const context = ruleContext({ role: "gateway", plan: planOfRole("gateway") });
    expect(judge(evidence(chain), context)).toMatchObject({ verdict: "works", findings: [] });
    expect(judge(evidence(chain), ruleContext({ role: "gateway" })).verdict).toBe("cannot-tell");
  });

  it.each([
    ["a provider that is not named", keyFacts({ provider: null }), "does not name the provider"],
    [
      "a provider that nobody knows",
      keyFacts({ provider: "Acme HSM Provider" }),
      "does not know the provider “Acme HSM",
    ],
    ["two key usages", keyFacts({ keySpec: "ambiguous" }), "Windows does not document which KeySpec"],
    ["an elliptic curve key", keyFacts({ publicKey: p256, provider: ksp }), "Nobody has documented that it works"],
    ["an encryption of another kind", keyFacts({ encryption: { ...aes256, scheme: "other" } }), "not known to KeySpec"],
  ])("cannot tell from %s", (_title, key, reason) => {
    const bundle = bundleOf({ ...leaf, publicKey: key.publicKey }, key);
    const verdict = judge(evidence(bundle), frontEnd({ product: "sfb-2019" }));
    expect(verdict.verdict).toBe("cannot-tell");
    expect(unknownOf(verdict)).toContain(reason);
  });

  it("cannot tell from dates that nobody can read", () => {
    const verdict = judge(evidence(bundleOf({ ...leaf, notAfter: "unreadable" })), frontEnd());
    expect(verdict.verdict).toBe("cannot-tell");
    expect(unknownOf(verdict)).toContain("The dates of validity could not be read.");
  });

  it("judges a CNG key by role: Lync's own services cannot use it, partners may", () => {
    const cngKey = bundleFacts({ keys: [keyFacts({ provider: "Microsoft Software Key Storage Provider" })] });
    const found = (role: RoleId) =>
      judge(evidence(cngKey), ruleContext({ role }))
        .findings.map(({ ruleId }) => ruleId)
        .filter((id) => id.startsWith("provider."));
    expect(found("edge-external")).toEqual(["provider.cng"]);
    expect(found("exchange-um")).toEqual(["provider.cng-in-exchange-um"]);
    expect(found("reverse-proxy")).toEqual(["provider.cng-beside-lync"]);
    expect(found("gateway")).toEqual([]);
  });

  it("does not ask Office Web Apps for a usage", () => {
    const context = ruleContext({ role: "office-web-apps", plan: null });
    expect(judge(evidence(certificateFacts({ extendedKeyUsage: null })), context).findings).toEqual([]);
  });

  it("takes an Edge's internal certificate without alternative names, as its document does", () => {
    const internal = certificateFacts({
      subject: distinguishedName("lsedge.contoso.net"),
      subjectAlternativeNames: null,
    });
    const context = ruleContext({ role: "edge-internal", plan: planOfRole("edge-internal") });
    expect(judge(evidence(bundleOf(internal)), context)).toMatchObject({ verdict: "works", findings: [] });
  });

  it("does not judge an authority's certificate as one of a server", () => {
    for (const authority of [rootAuthority(), issuingAuthority()]) {
      const verdict = judge(evidence(authority), ruleContext());
      expect(verdict).toMatchObject({ verdict: "will-not-work", unknown: [] });
      expect(verdict.findings.map(({ ruleId }) => ruleId)).toEqual(["usage.server-certificate"]);
    }
  });

  it("judges a request that names its provider, as a request", () => {
    const verdict = judge(
      evidence(requestFacts({ subjectAlternativeNames: dnsNames(...includedNames()) })),
      frontEnd(),
    );
    expect(verdict.verdict).toBe("works");
    expect(formatted(verdict.summary)).toBe("The request asks for what Lync Server 2013 needs.");
    expect(unknownOf(verdict)).toContain("come from the certification authority");
  });

  it.each([
    ["names no provider", requestFacts({ enrolmentCsp: null }), "this request does not name them"],
    ["does not ask for Server Authentication", requestFacts({ extendedKeyUsage: null }), "template or profile"],
    ["has a signature that nobody can check", requestFacts({ signatureValid: null }), "signature was not checked"],
  ])("cannot tell from a request that %s", (_title, request, reason) => {
    const named = requestFacts({ ...request, subjectAlternativeNames: dnsNames(...includedNames()) });
    const verdict = judge(evidence(named), frontEnd());
    expect(verdict.verdict).toBe("cannot-tell");
    expect(unknownOf(verdict)).toContain(reason);
  });

  it("makes a finding of a crash and does not say works past it, whatever the rule's severity", () => {
    for (const severity of ["error", "warning", "notice"] as const) {
      const verdict = judge(evidence(bundleOf()), frontEnd(), { rules: [...rules, { ...crashing, severity }] });
      expect(verdict.verdict).toBe("cannot-tell");
      const [finding] = verdict.findings;
      expect(finding).toMatchObject({ ruleId: "usage.crashing", severity: "warning" });
      expect(formatted(finding?.why ?? "")).toContain("boom");
      expect(formatted(verdict.summary)).toContain("could not be checked");
    }
  });

  it("survives structuredClone and JSON", () => {
    const verdict = judge(evidence(certificateFacts({ extendedKeyUsage: null })), ruleContext());
    expect(structuredClone(verdict)).toEqual(verdict);
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
  });
});

const laterFrontEnd = frontEnd({ product: "sfb-2019" });

describe("questions", () => {
  it("name rules that there are, and are each named once", () => {
    const ids = new Set(rules.map(({ id }) => id));
    for (const { id, answeredBy } of questions) for (const rule of answeredBy) expect(ids, id).toContain(rule);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it.each(
    questions.filter(({ answeredBy }) => answeredBy.length > 0).map((question) => [question.id, question] as const),
  )("%s is open where nobody looked at it", (_id, question) => {
    const others = rules.filter(({ id }) => !question.answeredBy.includes(id));
    const facts = [
      bundleOf(),
      bundleOf({ ...leaf, publicKey: p256 }, keyFacts({ publicKey: p256, provider: ksp })),
      requestFacts({ subjectAlternativeNames: dnsNames(...includedNames()) }),
      collectionFacts(),
    ];
    const asked = facts.filter((one) => question.asked(evidence(one), laterFrontEnd));
    expect(asked.length).toBeGreaterThan(0);
    for (const one of asked) {
      const verdict = judge(evidence(one), laterFrontEnd, { rules: others });
      expect(verdict.verdict).toBe("cannot-tell");
      if (question.open(evidence(one), laterFrontEnd) === null)
        expect(unknownOf(verdict)).toContain("KeySpec did not check ");
    }
  });
});

describe("a certificate that stands twice in the Personal store", () => {
  it("is judged the same both times", () => {
    const once = collectionFacts();
    const { issuance } = once.around;
    // The copy is the second certificate of the set.
    const moved = (index: number): number => (index === 0 ? 0 : index + 1);
    const twice = collectionFacts({
      certificates: [...once.certificates, ...once.certificates],
      around: {
        ...once.around,
        issuance: {
          ...issuance,
          links: issuance.links.map((link) => ({
            ...link,
            subject: moved(link.subject),
            issuer: moved(link.issuer),
          })),
          repeated: [1],
        },
        anchors: once.around.anchors && { ...once.around.anchors, indexes: once.around.anchors.indexes.map(moved) },
      },
    });
    const verdicts = evidenceOf(twice, "fe01.txt", ruleContext().now).map((one) => judge(one, laterFrontEnd));
    expect(verdicts).toHaveLength(2);
    expect(verdicts[1]).toEqual(verdicts[0]);
    expect(verdicts[0]).toEqual(judge(evidence(once), laterFrontEnd));
  });
});

describe("what must be known besides", () => {
  it("is every certificate among the roots and the untrusted ones of a server that described itself", () => {
    const openOf = (changes: Parameters<typeof collectionFacts>[0]): readonly string[] =>
      judge(evidence(collectionFacts(changes)), laterFrontEnd).open.map(({ question }) => question);
    const { stores } = collectionFacts();
    const changed = (name: string, change: Partial<(typeof stores)[number]>) => ({
      stores: stores.map((one) => (one.store === name ? { ...one, ...change } : one)),
    });
    expect(openOf({})).not.toContain("server-stores");
    for (const { store } of stores) {
      expect(openOf({ stores: stores.filter((one) => one.store !== store) }), store).toContain("server-stores");
      expect(openOf(changed(store, { fault: "0x80070005" })), store).toContain("server-stores");
      expect(openOf(changed(store, { unreadable: 1 })), store).toContain("server-stores");
    }
    expect(openOf({ complete: false }), "cut off in the last store").toContain("server-stores");
  });

  it("is the KeySpec of a request for a CryptoAPI key: 0 names none (formats.md §5.1)", () => {
    const csp = { provider: "Microsoft RSA SChannel Cryptographic Provider", keySpec: 0 } as const;
    const asked = requestFacts({ subjectAlternativeNames: dnsNames(...includedNames()), enrolmentCsp: csp });
    const verdict = judge(evidence(asked), frontEnd());
    expect(verdict.verdict).toBe("cannot-tell");
    expect(unknownOf(verdict)).toContain("no KeySpec");
    const stated = { ...asked, enrolmentCsp: { ...asked.enrolmentCsp, value: { ...csp, keySpec: 1 as const } } };
    expect(judge(evidence(stated as typeof asked), frontEnd()).verdict).not.toBe("cannot-tell");
  });

  it("is the other certificate of an authority that expired below a valid root, and issued an authority", () => {
    const policy = distinguishedName("Contoso Policy CA");
    const below = issuingAuthority({ issuer: policy });
    const expired = issuingAuthority({
      subject: policy,
      subjectKeyIdentifier: null,
      basicConstraints: { certificateAuthority: true, pathLength: null },
      notAfter: "2020-01-01T00:00:00Z",
    });
    const path = [leaf, { ...below, authorityKeyIdentifier: absent }, expired, rootAuthority()];
    const issuance = issuanceByNames(path);
    const bundle = bundleFacts({ keys: [keyFacts()], certificates: bagged(...path), issuance });
    const verdict = judge(evidence(bundle), frontEnd());
    expect(verdict.verdict).toBe("cannot-tell");
    expect(unknownOf(verdict)).toContain("another certificate with the same key");
    expect(verdict.findings.map(({ ruleId }) => ruleId)).toContain("chain.expired-cross-signed");
  });

  it("is asked of certificates of every kind by the rules that say so", () => {
    const ids = rules.filter(({ ofEveryCertificate }) => ofEveryCertificate).map(({ id }) => id);
    expect(ids.toSorted()).toEqual([
      "revocation.revoked",
      "signature.algorithm",
      "signature.pss",
      "signature.request-signature",
      "signature.sha1",
      "signature.sha512",
      "usage.server-certificate",
      "validity.expired",
      "validity.expires-soon",
      "validity.not-yet",
      "validity.public-lifetime",
      "validity.roll-lead",
    ]);
  });
});
