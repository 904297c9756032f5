import { describe, expect, it } from "vitest";
import { rules } from "./index.ts";
import { certificateFacts, dnsNames, requestFacts } from "./testing/build-facts.ts";
import { examplePlan, outcomeOf, ruleContext } from "./testing/outcome-of.ts";

const wrong = {
  subjectAlternativeNames: dnsNames("fe02.contoso.com.", "10.0.0.1"),
  extendedKeyUsage: null,
};
const context = ruleContext({ plan: examplePlan() });

function advice(facts: Parameters<typeof outcomeOf>[1]): readonly string[] {
  const outcomes = rules.map((rule) => outcomeOf(rule, facts, context));
  return outcomes.flatMap((outcome) => (outcome === "not-applicable" ? [] : outcome.map(({ fix }) => fix)));
}

describe("what to do again", () => {
  it("is to have a certificate issued", () => {
    expect(advice(certificateFacts(wrong)).filter((fix) => /^Have it issued again with/.test(fix))).not.toEqual([]);
  });

  it("is to make a request, which nobody has issued yet (PeculiarVentures/PKI.js issue 166)", () => {
    const fixes = advice(requestFacts(wrong));
    expect(fixes.filter((fix) => /^Make the request again with/.test(fix))).not.toEqual([]);
    expect(fixes.filter((fix) => /issued again/.test(fix))).toEqual([]);
  });
});
