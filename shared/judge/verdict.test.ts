import { describe, expect, it } from "vitest";
import type { RoleId } from "../roles/types.ts";
import {
  aes256,
  bundleFacts,
  certificateFacts,
  chainFacts,
  distinguishedName,
  dnsNames,
  keyFacts,
  requestFacts,
} from "../rules/testing/build-facts.ts";
import { evidence, examplePlan, planOfRole, ruleContext } from "../rules/testing/outcome-of.ts";
import type { Rule } from "../rules/types.ts";
import { serverAuthentication } from "../rules/usage/server-authentication.ts";
import { judge } from "./verdict.ts";

const crashing: Rule = {
  ...serverAuthentication,
  id: "usage.crashing",
  check: () => {
    throw new RangeError("boom");
  },
};

function everyName() {
  return dnsNames(...examplePlan().names.flatMap((name) => (name.included ? [name.name] : [])));
}

describe("judge", () => {
  it("says works for a legacy SChannel PFX, and lists what passed", () => {
    const verdict = judge(evidence(bundleFacts()), ruleContext());
    expect(verdict).toMatchObject({
      verdict: "works",
      findings: [],
      unknown: [],
      summary: "It works with Lync Server 2013.",
    });
    expect(verdict.passed.map(({ ruleId }) => ruleId)).toContain("provider.cng");
  });

  it("says works for a PFX with every name of the role", () => {
    const leaf = certificateFacts({ subjectAlternativeNames: everyName() });
    const [, ...issuers] = bundleFacts().certificates;
    const bundle = bundleFacts({
      certificates: [{ certificate: leaf, friendlyName: null, localKeyId: null, storeProperties: [] }, ...issuers],
    });
    const context = ruleContext({ role: "enterprise-front-end", plan: examplePlan() });
    expect(judge(evidence(bundle), context)).toMatchObject({ verdict: "works", findings: [] });
  });

  it("says will-not-work for a CNG key, with the error first", () => {
    const cngKey = keyFacts({
      provider: "Microsoft Software Key Storage Provider",
      keySpec: "ambiguous",
      encryption: aes256,
    });
    const verdict = judge(evidence(bundleFacts({ keys: [cngKey] })), ruleContext());
    expect(verdict.verdict).toBe("will-not-work");
    expect(verdict.findings.map(({ ruleId }) => ruleId)).toEqual(["provider.cng", "pfx.encryption"]);
    expect(verdict.summary).toContain("CNG key");
  });

  it.each([
    ["lync-2010", "will-not-work"],
    ["lync-2013", "will-not-work"],
    ["sfb-2015", "will-not-work"],
    ["sfb-2019", "works-with-warnings"],
    ["sfb-se", "works-with-warnings"],
    ["cisco-uc", "works"],
  ] as const)("judges the same CNG key by product: %s → %s", (product, expected) => {
    const bundle = bundleFacts({ keys: [keyFacts({ provider: "Microsoft Software Key Storage Provider" })] });
    expect(judge(evidence(bundle), ruleContext({ product })).verdict).toBe(expected);
  });

  it("cannot tell from a bare certificate or chain where the key is, and says what to open", () => {
    for (const facts of [certificateFacts(), chainFacts()]) {
      const verdict = judge(evidence(facts), ruleContext());
      expect(verdict.verdict).toBe("cannot-tell");
      expect(verdict.unknown.join(" ")).toContain(`certutil -v -store my ${"5e".repeat(20)}`);
      expect(verdict.summary).toContain("Open the PFX");
    }
  });

  it("still says will-not-work for a bare certificate with an error", () => {
    const verdict = judge(evidence(certificateFacts({ extendedKeyUsage: null })), ruleContext());
    expect(verdict.verdict).toBe("will-not-work");
  });

  it("does not ask for a provider where the product does not care", () => {
    expect(judge(evidence(certificateFacts()), ruleContext({ product: "cisco-uc" })).verdict).toBe("works");
  });

  it("does not ask where a device keeps its key", () => {
    const leaf = certificateFacts({
      subject: distinguishedName("gw01.contoso.com"),
      subjectAlternativeNames: dnsNames("gw01.contoso.com"),
    });
    const context = ruleContext({ role: "gateway", plan: planOfRole("gateway") });
    expect(judge(evidence(leaf), context)).toMatchObject({ verdict: "works", findings: [] });
    expect(judge(evidence(leaf), ruleContext({ role: "gateway" })).verdict).toBe("cannot-tell");
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
    const leaf = certificateFacts({ extendedKeyUsage: null });
    const context = ruleContext({ role: "office-web-apps", plan: null });
    expect(judge(evidence(leaf), context).findings).toEqual([]);
  });

  it("takes an Edge's internal certificate without alternative names, as its document does", () => {
    const leaf = certificateFacts({
      subject: distinguishedName("lsedge.contoso.net"),
      subjectAlternativeNames: null,
    });
    const [, ...issuers] = bundleFacts().certificates;
    const bundle = bundleFacts({
      certificates: [{ certificate: leaf, friendlyName: null, localKeyId: null, storeProperties: [] }, ...issuers],
    });
    const context = ruleContext({ role: "edge-internal", plan: planOfRole("edge-internal") });
    expect(judge(evidence(bundle), context)).toMatchObject({ verdict: "works", findings: [] });
  });

  it("judges a request that names its provider, as a request", () => {
    const verdict = judge(evidence(requestFacts()), ruleContext());
    expect(verdict).toMatchObject({
      verdict: "works",
      summary: "Judged as a request, it asks for what Lync Server 2013 needs.",
    });
    expect(verdict.unknown[0]).toContain("come from the authority");
  });

  it("cannot tell from a request that names no provider", () => {
    const verdict = judge(evidence(requestFacts({ enrolmentCsp: null })), ruleContext());
    expect(verdict.verdict).toBe("cannot-tell");
    expect(verdict.unknown.join(" ")).toContain("this request does not name them");
  });

  it("cannot tell for a role whose names are not known: the certificate may be for quite another server", () => {
    const verdict = judge(evidence(bundleFacts()), ruleContext({ role: "enterprise-front-end" }));
    expect(verdict.verdict).toBe("cannot-tell");
    expect(verdict.summary).toContain("without your deployment");
    expect(verdict.unknown).toEqual([expect.stringContaining("without your deployment")]);
  });

  it("makes a finding of a crash and does not say works past it", () => {
    const verdict = judge(evidence(bundleFacts()), ruleContext(), [crashing]);
    expect(verdict.verdict).toBe("cannot-tell");
    expect(verdict.findings).toMatchObject([
      { ruleId: "usage.crashing", severity: "warning", why: expect.stringContaining("boom") },
    ]);
    expect(verdict.summary).toContain("could not be checked");
  });

  it("survives structuredClone and JSON", () => {
    const verdict = judge(evidence(certificateFacts({ extendedKeyUsage: null })), ruleContext());
    expect(structuredClone(verdict)).toEqual(verdict);
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
  });
});
