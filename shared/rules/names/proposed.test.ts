import { describe, expect, it } from "vitest";
import { certificateFacts, dnsNames } from "../testing/build-facts.ts";
import { examplePlan, outcomeOf, planOfRole } from "../testing/outcome-of.ts";
import { proposed } from "./proposed.ts";

const proxy = planOfRole("reverse-proxy");

describe("names.proposed: names that no document demands", () => {
  it("notes what a reverse proxy may lack", () => {
    const required = proxy.names.filter(({ need }) => need === "required").map(({ name }) => name);
    const facts = certificateFacts({ subjectAlternativeNames: dnsNames(...required) });
    expect(outcomeOf(proposed, facts, { plan: proxy })).toMatchObject([
      { what: expect.stringContaining("lyncdiscover.contoso.com") },
    ]);
  });

  it("passes with all of them", () => {
    const names = proxy.names.filter(({ included }) => included).map(({ name }) => name);
    const facts = certificateFacts({ subjectAlternativeNames: dnsNames(...names) });
    expect(outcomeOf(proposed, facts, { plan: proxy })).toEqual([]);
  });

  it("leaves the names of web services to the rule that warns of them", () => {
    expect(outcomeOf(proposed, certificateFacts(), { plan: examplePlan() })).toEqual([]);
  });
});
