import { describe, expect, it } from "vitest";
import type { BundleFacts } from "../facts/bundle-facts.ts";
import { makePendingSummary } from "../guide/requests/testing/make-pending-summary.ts";
import {
  bagged,
  bundleFacts,
  certificateFacts,
  dnsNames,
  issuingAuthority,
  keyFacts,
  rootAuthority,
} from "../rules/testing/build-facts.ts";
import { gravestOf } from "./gravity.ts";
import { errorsOf, judgeConversion, judgeResult, productOfTarget, type WrittenResult } from "./judge-result.ts";
import { planOfPending } from "./plan-of-pending.ts";

const now = "2026-11-20T12:00:00Z";
const expired = bundleFacts({ certificates: bagged(certificateFacts({ notAfter: "2026-11-19T00:00:00Z" })) });
const cng = bundleFacts({ keys: [keyFacts({ provider: "Microsoft Software Key Storage Provider" })] });
const judged = (facts: BundleFacts, changes: Partial<WrittenResult> = {}) =>
  judgeResult({
    fileName: "a.pfx",
    facts,
    target: "legacy-schannel",
    product: "lync-2013",
    plan: null,
    now,
    ...changes,
  });

describe("the verdict on a file that KeySpec wrote", () => {
  it("is for the product that was chosen", () => {
    expect(gravestOf(judged(cng))).toBe("will-not-work");
    // No error for 2019; “works” needs the names, and nobody told them.
    expect(gravestOf(judged(cng, { product: "sfb-2019" }))).toBe("cannot-tell");
  });

  it("names an expired certificate for every target, with a product and without", () => {
    for (const target of ["legacy-schannel", "windows-2019-plus", "modern", "pem", "p7b"] as const) {
      for (const product of ["lync-2013", null] as const) {
        const verdicts = judged(expired, { target, product });
        expect(verdicts.map(({ verdict }) => verdict)).toEqual(["will-not-work"]);
        expect(errorsOf(verdicts).map(({ ruleId }) => ruleId)).toContain("validity.expired");
      }
    }
  });

  it("says nothing of Lync where nobody meant Lync", () => {
    expect(judged(cng, { target: "modern", product: null })).toEqual([]);
  });

  it.each([
    ["legacy-schannel", null, "lync-2013"],
    ["windows-2019-plus", null, "lync-2013"],
    ["modern", null, null],
    ["pem", null, null],
    ["p7b", null, null],
    ["pem", "cisco-uc", "cisco-uc"],
  ] as const)("is for what the target %s is for, where nobody chose (%s): %s", (target, chosen, product) => {
    expect(productOfTarget(target, chosen)).toBe(product);
  });
});

describe("the verdict on a converted file", () => {
  const wrong = issuingAuthority({ subjectKeyIdentifier: "ee", sha256Fingerprint: "ee".repeat(32) });
  const before = bundleFacts({ certificates: bagged(certificateFacts(), wrong, rootAuthority()) });
  const judging = { target: "legacy-schannel", product: "lync-2013", now } as const;
  const rulesOf = (from: BundleFacts, after: BundleFacts) =>
    judgeConversion({ file: { name: "a.pfx" }, before: from, after }, judging).map(({ verdict, findings }) => ({
      verdict,
      errors: findings.flatMap(({ ruleId, severity }) => (severity === "notice" ? [] : [ruleId])),
    }));

  it("says what Inspect said of the file: the issuer in it has another key (portecle issue 50)", () => {
    const after = bundleFacts({ certificates: bagged(certificateFacts()) });
    expect(rulesOf(before, after)).toEqual([{ verdict: "will-not-work", errors: ["chain.broken"] }]);
  });

  it("is that of the chain that was completed from another file", () => {
    expect(rulesOf(before, bundleFacts())).toEqual([{ verdict: "cannot-tell", errors: [] }]);
  });

  it("leaves no signature open of an issuer that was left out on purpose", () => {
    const alone = bundleFacts({ certificates: bagged(certificateFacts()) });
    const [verdict] = judgeConversion({ file: { name: "a.pfx" }, before: bundleFacts(), after: alone }, judging);
    expect(verdict?.findings.map(({ ruleId }) => ruleId)).toEqual(["chain.issuer-missing"]);
    expect(verdict?.unknown.map(({ text }) => text)).not.toContain("questions.signatureNotChecked");
  });
});

describe("the plan of a pending request", () => {
  const pending = makePendingSummary({
    role: "edge-external",
    layout: "combined",
    certificate: "external",
    uses: ["AccessEdgeExternal"],
    server: "edge01.contoso.net",
    nodes: ["edge01.contoso.net"],
    commonName: "access.contoso.com",
    names: ["access.contoso.com", "webcon.contoso.com", "fabrikam.com"],
    requested: {
      needs: { "access.contoso.com": "required", "webcon.contoso.com": "required", "fabrikam.com": "optional" },
      extendedKeyUsage: ["serverAuth"],
      wildcards: false,
    },
    authority: "digicert",
  });
  const issued = (...names: string[]) =>
    bundleFacts({
      certificates: bundleFacts().certificates.map((each, index) =>
        index === 0
          ? { ...each, certificate: certificateFacts({ subjectAlternativeNames: dnsNames(...names) }) }
          : each,
      ),
    });
  const missing = (facts: BundleFacts, of = pending) =>
    errorsOf(judged(facts, { plan: planOfPending(of) })).filter(({ ruleId }) => ruleId === "names.required").length;

  it("refuses an answer without the names that the role requires, and takes one without the others", () => {
    expect(missing(issued("www.access.contoso.com", "fabrikam.com"))).toBe(2);
    expect(missing(issued("access.contoso.com", "webcon.contoso.com"))).toBe(0);
  });

  it("requires the common name of a request that an earlier KeySpec made, whose needs are not known", () => {
    const { requested: _, ...earlier } = pending;
    expect(missing(issued("webcon.contoso.com"), earlier)).toBe(1);
    expect(missing(issued("access.contoso.com"), earlier)).toBe(0);
  });
});
