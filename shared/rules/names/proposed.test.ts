import { describe, expect, it } from "vitest";
import { certificateFacts, dnsNames } from "../testing/build-facts.ts";
import { examplePlan, outcomeOf, planOfRole } from "../testing/outcome-of.ts";
import { proposed } from "./proposed.ts";

const proxy = planOfRole("reverse-proxy");
const application = planOfRole("trusted-application");

describe("names.proposed: names that no document demands", () => {
  it("notes the machine that a trusted application may lack", () => {
    const facts = certificateFacts({ subjectAlternativeNames: dnsNames(application.subject.commonName) });
    expect(outcomeOf(proposed, facts, { plan: application })).toMatchObject([
      { what: expect.stringContaining("app01.contoso.com") },
    ]);
  });

  it("passes with all of them", () => {
    const names = proxy.names.filter(({ included }) => included).map(({ name }) => name);
    const facts = certificateFacts({ subjectAlternativeNames: dnsNames(...names) });
    expect(outcomeOf(proposed, facts, { plan: proxy })).toEqual([]);
  });

  it("leaves the names of web services, and what is published, to the rules that warn of them", () => {
    expect(outcomeOf(proposed, certificateFacts(), { plan: proxy })).toEqual([]);
    expect(outcomeOf(proposed, certificateFacts(), { plan: examplePlan() })).toEqual([]);
  });
});
