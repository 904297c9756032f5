import { describe, expect, it } from "vitest";
import { certificateFacts, dnsNames } from "../testing/build-facts.ts";
import { examplePlan, outcomeOf } from "../testing/outcome-of.ts";
import { conditional } from "./conditional.ts";

describe("names.conditional: names that the settings ask for", () => {
  it("passes when they are there", () => {
    const names = dnsNames("sip.contoso.com", "sip.fabrikam.com");
    expect(
      outcomeOf(conditional, certificateFacts({ subjectAlternativeNames: names }), { plan: examplePlan() }),
    ).toEqual([]);
  });

  it("lists those that are missing; a wildcard does not replace them", () => {
    const names = dnsNames("sip.contoso.com", "*.fabrikam.com");
    expect(
      outcomeOf(conditional, certificateFacts({ subjectAlternativeNames: names }), { plan: examplePlan() }),
    ).toMatchObject([
      {
        what: expect.stringMatching(/: sip\.fabrikam\.com\.$/),
        why: expect.stringMatching(/\. A wildcard does not count here\.$/),
      },
    ]);
  });

  it("does not ask for names whose condition does not hold", () => {
    const plan = examplePlan();
    const names = plan.names.map((name) => (name.need === "conditional" ? { ...name, included: false } : name));
    expect(outcomeOf(conditional, certificateFacts(), { plan: { ...plan, names } })).toEqual([]);
  });
});
