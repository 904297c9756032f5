import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import type { Deployment } from "../../deployment/model.ts";
import { inWords } from "../../text/testing/in-words.ts";
import type { CertificatePlan } from "../types.ts";
import { blockingProblems, checkPlan } from "./blocking-problems.ts";
import { planDeployment } from "./plan-deployment.ts";

/** 83 characters, as in certbot issue 1915. */
const long = "fe01.communications-infrastructure.emea-central.corp.subsidiary.contoso-holding.com";

const deployment: Deployment = {
  ...exampleDeployment,
  product: "sfb-2019",
  pools: [
    ...exampleDeployment.pools,
    {
      kind: "standard-front-end",
      fqdn: long,
      site: "HQ",
      servers: [{ fqdn: long }],
      webServices: { internal: long, external: "web.contoso.com" },
      automaticSignIn: false,
    },
  ],
};

const run = { deployment, product: "sfb-2019" } as const;
const both = [{ role: "standard-front-end" }, { role: "enterprise-front-end" }] as const;

function longOne(plans: readonly CertificatePlan[]): CertificatePlan {
  const plan = plans.find(({ server }) => server === long);
  if (plan === undefined) throw new TypeError("It is planned like every other.");
  return plan;
}

describe("a common name of more than 64 characters (RFC 5280 appendix A.1; certbot issue 1915)", () => {
  it("is told with role, server, name and field, and takes no other plan away", () => {
    const plans = planDeployment({ ...run, selections: both });
    expect(plans).toHaveLength(3);
    expect(plans.flatMap(blockingProblems)).toHaveLength(1);
    expect(inWords(blockingProblems(longOne(plans)))).toEqual([
      {
        severity: "error",
        what: `Front End Server (Standard Edition), Default and web services on ${long}: the common name “${long}” has 83 characters; a certificate takes 64.`,
        why: expect.stringContaining("The other certificates are not concerned."),
        fix: expect.stringContaining("Shorten the name to 64 characters or fewer in Topology Builder"),
        at: "subject.commonName",
      },
    ]);
  });

  it("has another way out where the certificate is for web services alone", () => {
    const plans = planDeployment({ ...run, selections: [{ role: "standard-front-end", layout: "separate" }] });
    expect(plans.map((plan) => inWords(blockingProblems(plan))[0]?.fix.includes("shorter one of its names"))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("stops this request alone", () => {
    const plans = planDeployment({ ...run, selections: both });
    expect(() => checkPlan(longOne(plans))).toThrow(/Front End Server \(Standard Edition\).* has 83 characters/);
    for (const plan of plans.filter(({ server }) => server !== long)) expect(() => checkPlan(plan)).not.toThrow();
  });
});

describe("other things that no request can hold", () => {
  it.each([
    ["a country in words", { country: "usa" }, "subject.country", /two capital letters/],
    ["a line break in the organisation", { organization: "A\nB" }, "subject.organization", /line break/],
  ])("%s", (_what, organization, at, words) => {
    const plans = planDeployment({ ...run, organization, selections: [{ role: "mediation" }] });
    expect(inWords(plans.flatMap(blockingProblems))[0]).toMatchObject({ at, what: expect.stringMatching(words) });
  });

  it("an empty common name: certreq would get an empty subject", () => {
    const [plan] = planDeployment({ ...run, selections: [{ role: "mediation" }] });
    if (plan === undefined) throw new TypeError("The example has a Mediation Server.");
    const nameless = { ...plan, subject: { ...plan.subject, commonName: "" } };
    expect(inWords(blockingProblems(nameless))).toMatchObject([
      { at: "subject.commonName", what: expect.stringMatching(/med01\.contoso\.com: the common name is empty/) },
    ]);
  });

  it.each([
    ["a\nb", /line break/],
    ["x".repeat(257), /257 characters; KeySpec takes 256/],
  ])("a friendly name that no line can show: %j", (friendlyName, words) => {
    const [plan] = planDeployment({ ...run, selections: [{ role: "mediation" }] });
    if (plan === undefined) throw new TypeError("The example has a Mediation Server.");
    expect(inWords(blockingProblems({ ...plan, friendlyName }))).toMatchObject([
      { at: "friendlyName", what: expect.stringMatching(words) },
    ]);
  });

  it("a gateway that is linked by TLS and called by its address: the link needs its full name (roles.md §7.3)", () => {
    const gateway = {
      kind: "gateway",
      fqdn: "10.0.0.5",
      site: "HQ",
      servers: [{ fqdn: "10.0.0.5" }],
      tls: true,
    } as const;
    const plans = planDeployment({
      ...run,
      deployment: { ...deployment, pools: [...deployment.pools, gateway] },
      selections: [{ role: "gateway" }],
    });
    expect(inWords(plans.flatMap(blockingProblems))).toMatchObject([
      { what: expect.stringMatching(/gateway.* on 10\.0\.0\.5: .*“10\.0\.0\.5” is an IP address/) },
    ]);
  });

  it("a name that the deployment gives and no certificate can hold", () => {
    const domain = `${"a.".repeat(118)}contoso.com`;
    const [plan, ...others] = planDeployment({
      ...run,
      deployment: { ...deployment, sipDomains: ["contoso.com", domain] },
      selections: [{ role: "enterprise-front-end" }, { role: "mediation" }],
    });
    const [problem] = plan === undefined ? [] : inWords(blockingProblems(plan));
    expect(problem).toMatchObject({
      at: "names",
      what: expect.stringMatching(/fe01\.contoso\.com.*longer than the 253/),
    });
    expect(others.filter(({ role }) => role === "mediation").flatMap(blockingProblems)).toEqual([]);
  });
});
