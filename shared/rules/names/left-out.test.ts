import { describe, expect, it } from "vitest";
import { judge } from "../../judge/verdict.ts";
import {
  bagged,
  bundleFacts,
  certificateFacts,
  dnsNames,
  issuingAuthority,
  rootAuthority,
} from "../testing/build-facts.ts";
import { evidence, examplePlan, outcomeOf, planOfRole, ruleContext } from "../testing/outcome-of.ts";
import { leftOut } from "./left-out.ts";

describe("names.left-out: names that may stand elsewhere", () => {
  it("passes a combined certificate", () => {
    const names = dnsNames(
      ...examplePlan()
        .names.filter((name) => name.included)
        .map(({ name }) => name),
    );
    expect(outcomeOf(leftOut, certificateFacts({ subjectAlternativeNames: names }), { plan: examplePlan() })).toEqual(
      [],
    );
  });

  it("passes wildcards for simple URLs and Autodiscover, but not for the web services", () => {
    const names = dnsNames("*.contoso.com", "*.fabrikam.com");
    const problems = outcomeOf(leftOut, certificateFacts({ subjectAlternativeNames: names }), { plan: examplePlan() });
    expect(problems).toMatchObject([
      { what: expect.stringMatching(/: webint01\.contoso\.com and webext01\.contoso\.com\.$/) },
    ]);
  });

  it("warns of a combined certificate that lost every name of the web services", () => {
    const plan = examplePlan();
    const ofDefault = plan.names.filter(({ need, included }) => included && need !== "optional");
    const certificate = certificateFacts({ subjectAlternativeNames: dnsNames(...ofDefault.map(({ name }) => name)) });
    const bundle = bundleFacts({ certificates: bagged(certificate, issuingAuthority(), rootAuthority()) });
    const verdict = judge(evidence(bundle), ruleContext({ role: plan.role, plan }));
    expect(verdict).toMatchObject({
      verdict: "works-with-warnings",
      findings: [{ ruleId: "names.left-out" }, { ruleId: "usage.front-end-client-authentication" }],
    });
  });

  it("is no rule of a certificate without web services", () => {
    for (const role of ["mediation", "edge-external", "reverse-proxy", "oauth-token-issuer"] as const)
      expect(outcomeOf(leftOut, certificateFacts(), { plan: planOfRole(role) })).toBe("not-applicable");
  });
});
