import { describe, expect, it } from "vitest";
import { certificateFacts, requestFacts } from "../testing/build-facts.ts";
import { examplePlan, outcomeOf } from "../testing/outcome-of.ts";
import { rollLead } from "./roll-lead.ts";

const until = (notAfter: string) => certificateFacts({ notAfter });
const oauth = { role: "oauth-token-issuer", now: "2026-11-20T12:00:00Z" } as const;
const edge = { ...oauth, role: "edge-external" } as const;

describe("validity.roll-lead: 24 hours for OAuth, 8 for A/V Authentication (roles.md §4.9, §5.1)", () => {
  it("passes what ends in 30 days and more, and leaves what ended to validity.expired", () => {
    for (const notAfter of ["2026-12-20T12:00:00Z", "2026-11-20T11:59:59Z"])
      expect(outcomeOf(rollLead, until(notAfter), oauth)).toEqual([]);
  });

  it("says by when the next one must take over", () => {
    expect(outcomeOf(rollLead, until("2026-12-01T12:00:00Z"), oauth)).toMatchObject([
      {
        what: expect.stringContaining("24 hours before this one ends: by 30 Nov 2026"),
        fix: expect.stringContaining("-Identity Global"),
      },
    ]);
    expect(outcomeOf(rollLead, until("2026-12-01T12:00:00Z"), edge)).toMatchObject([
      { what: expect.stringContaining("8 hours before"), fix: expect.stringContaining("on every Edge Server") },
    ]);
  });

  it("says that it is too late within those hours", () => {
    const [tomorrow, tonight] = [until("2026-11-21T11:59:59Z"), until("2026-11-20T19:59:59Z")];
    expect(outcomeOf(rollLead, tomorrow, oauth)).toMatchObject([{ what: expect.stringContaining("too late") }]);
    expect(outcomeOf(rollLead, tomorrow, edge)).toMatchObject([{ what: expect.stringContaining("must take over") }]);
    expect(outcomeOf(rollLead, tonight, edge)).toMatchObject([{ what: expect.stringContaining("too late") }]);
  });

  it("is no rule for other roles, requests, and certificates of other uses", () => {
    expect(outcomeOf(rollLead, until("2026-12-01T12:00:00Z"), { role: "director" })).toBe("not-applicable");
    expect(outcomeOf(rollLead, requestFacts(), oauth)).toBe("not-applicable");
    const plan = { ...examplePlan(), uses: ["AccessEdgeExternal", "DataEdgeExternal"] as const };
    expect(outcomeOf(rollLead, until("2026-12-01T12:00:00Z"), { ...edge, plan })).toBe("not-applicable");
  });
});
