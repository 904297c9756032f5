import { describe, expect, it } from "vitest";
import { format } from "../../text/localise.ts";
import { inWords } from "../../text/testing/in-words.ts";
import { literal } from "../../text/testing/literal.ts";
import { plansOf } from "../testing/plans-of.ts";
import type { CertificatePlan, RoleId } from "../types.ts";
import type { PlanInput } from "./plan.ts";
import { planProblems } from "./plan-problems.ts";

function planOf(role: RoleId, changes: Partial<PlanInput> = {}): CertificatePlan {
  const [plan] = plansOf(role, changes);
  if (plan === undefined) throw new Error("no plan");
  return plan;
}

function said(plan: CertificatePlan) {
  return inWords(planProblems(plan));
}

function problemsOf(role: RoleId, changes: Partial<PlanInput> = {}) {
  return said(planOf(role, changes));
}

describe("planProblems", () => {
  it("says nothing of an untouched plan", () => {
    for (const role of ["standard-front-end", "director", "mediation", "survivable-branch", "edge-external"] as const) {
      expect(problemsOf(role)).toEqual([]);
    }
  });

  it("warns of a wildcard that the role supports, and refuses it in one that does not", () => {
    const addedNames = ["*.contoso.com"];
    expect(problemsOf("standard-front-end", { addedNames })).toMatchObject([{ severity: "warning" }]);
    for (const role of ["mediation", "survivable-branch", "edge-external", "oauth-token-issuer"] as const) {
      expect(problemsOf(role, { addedNames })).toMatchObject([
        { severity: "error", what: expect.stringContaining("*.contoso.com") },
      ]);
    }
    expect(
      plansOf("standard-front-end", { layout: "separate", addedNames }).map((plan) => said(plan)[0]?.severity),
    ).toEqual(["error", "warning", "warning"]);
  });

  it("says of a supported wildcard what is true of the role", () => {
    const whyOf = (role: RoleId, addedNames: readonly string[]) =>
      problemsOf(role, { addedNames }).map(({ severity, why }) => ({ severity, why }));
    for (const role of ["director", "reverse-proxy"] as const)
      expect(whyOf(role, ["*.contoso.com"])).toMatchObject([
        { severity: "warning", why: expect.stringMatching(/phones/) },
      ]);
    expect(whyOf("edge-internal", ["*.contoso.net"])).toMatchObject([
      { severity: "warning", why: expect.stringMatching(/nobody asks for it/) },
    ]);
    const alternative = planOf("exchange-um").names.find(({ need }) => need === "wildcard-alternative");
    expect(whyOf("exchange-um", [alternative?.name ?? ""])).toEqual([
      { severity: "warning", why: alternative === undefined ? "" : format(alternative.reason) },
    ]);
  });

  it("lets a wildcard stand for a required name that is left out", () => {
    const changes = { layout: "separate", removedNames: ["meet.contoso.com"] };
    const severities = (more: Partial<PlanInput>) =>
      plansOf("standard-front-end", { ...changes, ...more })
        .slice(1)
        .map((plan) => said(plan).map(({ severity }) => severity));
    expect(severities({})).toEqual([["error"], ["error"]]);
    expect(severities({ addedNames: ["*.contoso.com"] })).toEqual([["warning"], ["warning"]]);
  });

  it("warns of names of the web services that a combined certificate leaves out, and notes other optional ones", () => {
    const webNames = ["meet.contoso.com", "webint01.contoso.com", "lyncdiscover.contoso.com"];
    for (const role of ["enterprise-front-end", "director"] as const) {
      const problems = problemsOf(role, { removedNames: webNames });
      expect(problems.length).toBeGreaterThan(1);
      expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
    }
    expect(problemsOf("reverse-proxy", { removedNames: ["lyncdiscover.contoso.com"] })).toMatchObject([
      { severity: "notice" },
    ]);
  });

  it("says nothing of optional names that stand aside by themselves", () => {
    expect(said(plansOf("standard-front-end", { layout: "separate" })[2] ?? planOf("mediation"))).toEqual([]);
  });

  it("warns of Client Authentication, more where the authority is public", () => {
    const plan = planOf("edge-external", { answers: { "legacy-public-im": true } });
    expect(said(plan)).toMatchObject([{ severity: "warning", at: "extendedKeyUsage" }]);
    const atPrivate: CertificatePlan = { ...plan, authority: { value: "private", reason: literal("") } };
    expect(said(atPrivate)).toMatchObject([{ severity: "notice", at: "extendedKeyUsage" }]);
  });

  it.each([
    ["rsa-2048", []],
    ["rsa-4096", []],
    ["rsa-1024", [/2048 bits and more are recommended/]],
    ["rsa-3072", [/not among the documented sizes 1024, 2048 and 4096/]],
    ["ecdsa-p256", [/CNG/]],
    ["ecdsa-p384", [/buffer supplied/]],
    ["ecdsa-p521", [/probably fail/]],
  ] as const)("of the key %s (roles.md G5 to G7)", (key, reasons) => {
    expect(problemsOf("mediation", { key })).toMatchObject(
      reasons.map((reason) => ({ severity: "warning", why: expect.stringMatching(reason), at: "key" })),
    );
  });

  it.each([
    ["SHA-256", []],
    ["SHA-384", []],
    ["SHA-1", [/no longer trust/]],
    ["SHA-512", [/KB2973337/]],
  ] as const)("of the digest %s (roles.md G3)", (digest, reasons) => {
    expect(problemsOf("mediation", { digest })).toMatchObject(
      reasons.map((reason) => ({ severity: "warning", why: expect.stringMatching(reason), at: "digest" })),
    );
  });

  it("says of an appliance that it makes its own key, and nothing of the key that was chosen", () => {
    expect(problemsOf("cucm-tomcat", { key: "ecdsa-p256", digest: "SHA-1" })).toMatchObject([
      { severity: "notice", what: "cucm-pub.contoso.com makes its key itself." },
    ]);
  });
});
