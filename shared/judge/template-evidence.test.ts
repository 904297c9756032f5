import { describe, expect, it } from "vitest";
import type { TemplatesFacts } from "../facts/template-facts.ts";
import { clientAuthentication, templateFacts, templatesOf } from "../rules/testing/build-facts.ts";
import { ruleContext } from "../rules/testing/outcome-of.ts";
import { format } from "../text/localise.ts";
import { evidenceOf } from "./evidence.ts";
import { judge } from "./verdict.ts";

describe("the verdict on a template", () => {
  const verdictOf = (facts: TemplatesFacts) => {
    const [evidence] = evidenceOf(facts, "templates.txt", ruleContext().now);
    return evidence === undefined ? null : judge(evidence, ruleContext());
  };

  it("says that one with safe settings works", () => {
    const verdict = verdictOf(templatesOf());
    expect([verdict?.verdict, verdict && format(verdict.summary)]).toEqual([
      "works",
      "The template makes certificates that Lync Server 2013 can use.",
    ]);
  });

  it("cannot tell of one whose schema is not shown", () => {
    expect(verdictOf(templatesOf({ schemaVersion: null, privateKeyFlags: null, providers: null }))?.verdict).toBe(
      "cannot-tell",
    );
  });

  it("judges those for servers only, where there are several", () => {
    const templates = [templateFacts(), templateFacts({ name: "User", purposes: [clientAuthentication] })];
    expect(evidenceOf({ kind: "templates", templates, templatesLeftOut: 0 }, "x", "2026-01-01T00:00:00Z")).toHaveLength(
      1,
    );
  });
});
