import { describe, expect, it } from "vitest";
import { defineRule } from "../rules/define-rule.ts";
import { certificateFacts, requestFacts } from "../rules/testing/build-facts.ts";
import { outcomeOf } from "../rules/testing/outcome-of.ts";

const between = defineRule({
  id: "test.between",
  severity: "notice",
  title: "A rule with dates",
  texts: { found: { what: "Found.", why: "Because.", fix: "Do." } },
  citation: { document: "a test" },
  since: "2026-03-15",
  until: "2027-03-15",
  products: "all",
  roles: "all",
  applies: () => true,
  check: (_evidence, _context, problem) => [problem("found", {})],
});

const issued = (notBefore: string) => outcomeOf(between, certificateFacts({ notBefore }));

describe("a rule with effective dates", () => {
  it("judges what was issued on its first day and later, and before its last", () => {
    expect(issued("2026-03-15T00:00:00Z")).toHaveLength(1);
    expect(issued("2027-03-14T23:59:59Z")).toHaveLength(1);
  });

  it("does not judge what was issued before or after", () => {
    expect(issued("2026-03-14T23:59:59Z")).toBe("not-applicable");
    expect(issued("2027-03-15T00:00:00Z")).toBe("not-applicable");
  });

  it("judges a certificate whose time cannot be read", () => {
    expect(issued("")).toHaveLength(1);
  });

  it("judges a request by what is demanded now", () => {
    expect(outcomeOf(between, requestFacts(), { now: "2026-11-20T12:00:00Z" })).toHaveLength(1);
    expect(outcomeOf(between, requestFacts(), { now: "2028-01-01T00:00:00Z" })).toBe("not-applicable");
  });
});
