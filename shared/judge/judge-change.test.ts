import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../deployment/example.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import { planEveryLayout } from "../roles/planning/plan-every-layout.ts";
import { certificateFacts, distinguishedName, dnsNames } from "../rules/testing/build-facts.ts";
import { evidenceOf } from "./evidence.ts";
import { judgeChange } from "./judge-change.ts";

const now = "2026-12-01T00:00:00.000Z";
const plans = planEveryLayout({
  deployment: exampleDeployment,
  product: "lync-2013",
  selections: [{ role: "enterprise-front-end" }, { role: "edge-internal" }],
});
const [plan] = plans;
const names = plan?.names.filter(({ included }) => included).map(({ name }) => name) ?? [];
const subject = distinguishedName(plan?.subject.commonName ?? "");

function changeOf(before: CertificateFacts, after: CertificateFacts) {
  const [one] = evidenceOf(before, "old.cer", now);
  const [other] = evidenceOf(after, "new.cer", now);
  if (one === undefined || other === undefined) throw new Error("There is nothing to judge.");
  return judgeChange(one, other, { product: "lync-2013", role: null, plans, now });
}

describe("judgeChange", () => {
  const old = certificateFacts({ subject, subjectAlternativeNames: dnsNames(...names) });
  const poor = certificateFacts({ subject, subjectAlternativeNames: dnsNames(plan?.subject.commonName ?? "") });

  it("judges the second by the names that the first stands for", () => {
    const { before, after, appeared, solved } = changeOf(old, poor);
    expect(before.verdict).not.toBe("will-not-work");
    expect(after).toMatchObject({ verdict: "will-not-work", role: "enterprise-front-end" });
    expect(appeared.map(({ ruleId }) => ruleId)).toContain("names.required");
    expect(solved).toEqual([]);
  });

  it("turned round, says what is solved", () => {
    const weak = certificateFacts({ subject, subjectAlternativeNames: dnsNames(...names), extendedKeyUsage: [] });
    const { solved, appeared } = changeOf(weak, old);
    expect(solved.map(({ ruleId }) => ruleId)).toContain("usage.server-authentication");
    expect(appeared).toEqual([]);
  });

  it("of the same is nothing", () => {
    expect(changeOf(old, old)).toMatchObject({ appeared: [], solved: [] });
  });
});
