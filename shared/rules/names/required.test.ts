import { describe, expect, it } from "vitest";
import { certificateFacts, dnsNames, requestFacts } from "../testing/build-facts.ts";
import { examplePlan, outcomeOf } from "../testing/outcome-of.ts";
import { required } from "./required.ts";

describe("names.required: pool and server", () => {
  it("passes when both are there, whatever their case", () => {
    const names = dnsNames("POOL01.contoso.com", "fe01.contoso.com");
    expect(outcomeOf(required, certificateFacts({ subjectAlternativeNames: names }), { plan: examplePlan() })).toEqual(
      [],
    );
  });

  it("names each that is missing", () => {
    const names = dnsNames("pool01.contoso.com", "fe02.contoso.com");
    expect(
      outcomeOf(required, certificateFacts({ subjectAlternativeNames: names }), { plan: examplePlan() }),
    ).toMatchObject([{ what: "The name fe01.contoso.com is missing." }]);
  });

  it("counts no wildcard for them (roles.md §9)", () => {
    expect(
      outcomeOf(required, certificateFacts({ subjectAlternativeNames: dnsNames("*.contoso.com") }), {
        plan: examplePlan(),
      }),
    ).toHaveLength(2);
  });

  it("looks at the common name only where there are no alternative names", () => {
    expect(
      outcomeOf(required, certificateFacts({ subjectAlternativeNames: null }), { plan: examplePlan() }),
    ).toMatchObject([{ what: "The name fe01.contoso.com is missing." }]);
    expect(
      outcomeOf(required, requestFacts({ subjectAlternativeNames: dnsNames("fe01.contoso.com") }), {
        plan: examplePlan(),
      }),
    ).toHaveLength(1);
  });

  it("does not judge without a plan", () => {
    expect(outcomeOf(required, certificateFacts({ subjectAlternativeNames: null }))).toBe("not-applicable");
  });
});
