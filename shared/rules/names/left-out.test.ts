import { describe, expect, it } from "vitest";
import { certificateFacts, dnsNames } from "../testing/build-facts.ts";
import { examplePlan, outcomeOf } from "../testing/outcome-of.ts";
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
      { what: expect.stringMatching(/: webint01\.contoso\.com, webext01\.contoso\.com\.$/) },
    ]);
  });

  it("notes a certificate for Default alone", () => {
    expect(outcomeOf(leftOut, certificateFacts(), { plan: examplePlan() })).toHaveLength(1);
  });
});
