import { describe, expect, it } from "vitest";
import { certificateFacts, dnsNames } from "../testing/build-facts.ts";
import { outcomeOf, planOfRole } from "../testing/outcome-of.ts";
import { conditional } from "./conditional.ts";
import { required } from "./required.ts";
import { wildcardEdgeExternal } from "./wildcard-edge-external.ts";

const role = "edge-external";

describe("names.wildcard-edge-external: wildcards are not supported", () => {
  it("passes names", () => {
    expect(outcomeOf(wildcardEdgeExternal, certificateFacts(), { role })).toEqual([]);
  });

  it("warns of a wildcard, which replaces no name of the plan", () => {
    const facts = certificateFacts({
      subjectAlternativeNames: dnsNames("sip.contoso.com", "*.contoso.com", "*.fabrikam.com"),
    });
    const plan = planOfRole(role);
    expect(outcomeOf(wildcardEdgeExternal, facts, { role })).toMatchObject([
      { what: "It has *.contoso.com and *.fabrikam.com among its names." },
    ]);
    expect(outcomeOf(required, facts, { role, plan })).toMatchObject([
      { what: "The name webcon.contoso.com is missing." },
    ]);
    expect(outcomeOf(conditional, facts, { role, plan })).toMatchObject([
      { what: expect.stringContaining("contoso.com and sip.fabrikam.com") },
    ]);
  });
});
