import { describe, expect, it } from "vitest";
import { roleTitle } from "../../roles/titles.ts";
import { format } from "../../text/localise.ts";
import { certificateFacts, dnsNames } from "../testing/build-facts.ts";
import { examplePlan, outcomeOf, planOfRole } from "../testing/outcome-of.ts";
import { wildcardNotAddressed } from "./wildcard-not-addressed.ts";

const wildcard = certificateFacts({ subjectAlternativeNames: dnsNames("medpool.contoso.com", "*.contoso.com") });

describe("names.wildcard-not-addressed: roles that no document allows a wildcard", () => {
  it("notes one for a Mediation Server and for a gateway", () => {
    for (const role of ["mediation", "gateway"] as const) {
      expect(outcomeOf(wildcardNotAddressed, wildcard, { role, plan: planOfRole(role) })).toMatchObject([
        {
          what: "It has *.contoso.com among its names.",
          why: expect.stringContaining(`for the role ${format(roleTitle({ role }))}.`),
        },
      ]);
    }
  });

  it("passes names", () => {
    const plan = planOfRole("mediation");
    expect(outcomeOf(wildcardNotAddressed, certificateFacts(), { role: "mediation", plan })).toEqual([]);
  });

  it("does not look at Front Ends, which may have wildcards", () => {
    const context = { role: "enterprise-front-end", plan: examplePlan() } as const;
    expect(outcomeOf(wildcardNotAddressed, wildcard, context)).toBe("not-applicable");
  });
});
