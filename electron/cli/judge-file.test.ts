import { describe, expect, it } from "vitest";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { everyPool } from "#shared/deployment/testing/every-pool.ts";
import { presentValue } from "#shared/facts/part.ts";
import { certificateTitle } from "#shared/roles/titles.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { certificateFacts, distinguishedName, dnsNames } from "#shared/rules/testing/build-facts.ts";
import { formatted } from "#shared/text/localise.ts";
import { judgeFile } from "./judge-file.ts";
import { plansOfEveryLayout } from "./plan-choices.ts";

const plans = plansOfEveryLayout(exampleDeployment, {});

function planOf(server: string, certificate: string): CertificatePlan {
  const plan = plans.find((one) => one.server === server && one.certificate === certificate);
  if (plan === undefined) throw new Error(`no plan ${certificate} of ${server}`);
  return plan;
}

/** The certificate of a plan, without some of its names. */
function issued(plan: CertificatePlan, without: readonly string[] = []) {
  const names = plan.names.filter(({ included, name }) => included && !without.includes(name)).map(({ name }) => name);
  return certificateFacts({
    subject: distinguishedName(plan.subject.commonName),
    subjectAlternativeNames: dnsNames(...names),
  });
}

function rowOf({ role, subject, names }: CertificatePlan) {
  return {
    role,
    commonName: subject.commonName,
    names: names.filter(({ included }) => included).map(({ name }) => name),
  };
}

function judged(facts: ReturnType<typeof certificateFacts>, candidates = plans) {
  const context = { product: "lync-2013", role: null, plans: candidates, now: "2026-11-20T12:00:00Z" } as const;
  const [judgement] = judgeFile(
    "fe01.cer",
    { contents: [{ kind: "certificate", encoding: "PEM" }], items: [facts], notes: [], closed: null },
    context,
  );
  if (judgement === undefined) throw new Error("nothing was judged");
  return judgement;
}

describe("the plan that a certificate is compared with", () => {
  // Some plans are alike: Web Services External of two servers of a pool has the same names.
  it.each(plans.map((plan) => [`${plan.layout} ${plan.id}`, plan] as const))(
    "has its very names: %s",
    (_title, plan) => {
      const found = judged(issued(plan));
      const alike = plans.filter(
        (one) =>
          one.server === found.server && JSON.stringify(certificateTitle(one)) === JSON.stringify(found.certificate),
      );
      expect(alike.map(rowOf)).toContainEqual(rowOf(plan));
    },
  );

  it("is the smaller one for a certificate with the names of Default alone", () => {
    const { certificate, findings } = judged(issued(planOf("fe02.contoso.com", "default")));
    expect(formatted(certificate ?? "")).toBe("Default");
    expect(findings.filter(({ ruleId }) => ruleId === "names.left-out")).toEqual([]);
  });

  it("stays the one for all uses where a renewal lost some names of the web services", () => {
    const combined = planOf("fe01.contoso.com", "combined");
    const lost = ["lyncdiscover.contoso.com", "webext01.contoso.com", "meet.fabrikam.com"];
    const { server, certificate, findings } = judged(issued(combined, lost));
    expect([server, certificate]).toEqual(["fe01.contoso.com", certificateTitle(combined)]);
    expect(findings.filter(({ severity }) => severity !== "notice")).toMatchObject([
      { ruleId: "names.left-out", severity: "warning" },
    ]);
    expect(lost.every((name) => formatted(findings[0]?.what ?? "").includes(name))).toBe(true);
  });

  it("stays the one for all uses where a single name of the web services is left", () => {
    const combined = planOf("fe01.contoso.com", "combined");
    const web = combined.names.filter(({ need }) => need === "optional").map(({ name }) => name);
    expect(judged(issued(combined, web.slice(1))).certificate).toEqual(certificateTitle(combined));
  });

  it("is the one with wildcards where these stand for its names", () => {
    const combined = planOf("fe01.contoso.com", "combined");
    const replaced = combined.names.filter(({ wildcard }) => wildcard !== undefined).map(({ name }) => name);
    const facts = issued(combined, replaced);
    const names = [
      ...(presentValue(facts.subjectAlternativeNames) ?? []),
      ...dnsNames("*.contoso.com", "*.fabrikam.com"),
    ];
    const { certificate, findings } = judged(certificateFacts({ ...facts, subjectAlternativeNames: names }));
    expect(certificate).toEqual(certificateTitle(combined));
    expect(findings.filter(({ severity }) => severity !== "notice")).toEqual([]);
  });

  it("is the first one for names of somebody else, and none without a deployment", () => {
    const stranger = certificateFacts({ subjectAlternativeNames: dnsNames("www.adatum.com") });
    expect(judged(stranger)).toMatchObject({
      server: plans[0]?.server,
      certificate: plans.slice(0, 1).map(certificateTitle)[0],
    });
    expect(judged(stranger, [])).toMatchObject({ server: null, certificate: null });
  });

  it("tells the roles of a large deployment apart", () => {
    const every = plansOfEveryLayout(everyPool, {});
    const wrong = every
      .map((plan) => ({ plan, found: judged(issued(plan), every) }))
      .filter(({ plan, found }) => found.role !== plan.role);
    expect(wrong.map(({ plan, found }) => `${plan.id} as ${found.role} ${formatted(found.certificate ?? "")}`)).toEqual(
      [],
    );
  });
});
