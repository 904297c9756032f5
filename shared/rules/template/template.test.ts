import { describe, expect, it } from "vitest";
import type { TemplateFacts, TemplatesFacts } from "../../facts/template-facts.ts";
import { evidenceOf } from "../../judge/evidence.ts";
import { judge } from "../../judge/verdict.ts";
import { format } from "../../text/localise.ts";
import { clientAuthentication, serverAuthentication, templateFacts } from "../testing/build-facts.ts";
import { outcomeOf, ruleContext } from "../testing/outcome-of.ts";
import { templateCng } from "./cng.ts";
import { templateCngUndocumented } from "./cng-undocumented.ts";
import { templateKeySize } from "./key-size.ts";
import { templateProvider } from "./provider.ts";
import { templateServerAuthentication } from "./server-authentication.ts";
import { templateSubject } from "./subject.ts";

const of = (changes: Partial<TemplateFacts> = {}): TemplatesFacts => ({
  kind: "templates",
  templates: [templateFacts(changes)],
  templatesLeftOut: 0,
});
const cng = { schemaVersion: 4, privateKeyFlags: 0x6060010, providers: ["Microsoft Software Key Storage Provider"] };

describe("template.cng (seed 003; formats.md §7)", () => {
  it("passes schema 2, and schema 4 with the flag for legacy providers", () => {
    expect(outcomeOf(templateCng, of())).toEqual([]);
    expect(outcomeOf(templateCng, of({ schemaVersion: 4, privateKeyFlags: 0x6060100 }))).toEqual([]);
  });

  it("fails schema 3, and schema 4 without the flag, with options 1 and 2", () => {
    expect(outcomeOf(templateCng, of({ schemaVersion: 3 }))).toHaveLength(1);
    expect(outcomeOf(templateCng, of(cng))).toMatchObject([
      { fix: expect.stringMatching(/Option 1: .*Web Server.*Option 2: /) },
    ]);
  });

  it("has nothing to say where neither schema nor flags are shown", () => {
    expect(outcomeOf(templateCng, of({ schemaVersion: null, privateKeyFlags: null, providers: null }))).toBe(
      "not-applicable",
    );
  });
});

describe("template.cng-undocumented", () => {
  it("warns for the later products", () => {
    expect(outcomeOf(templateCngUndocumented, of(cng), { product: "sfb-2019" })).toHaveLength(1);
    expect(outcomeOf(templateCngUndocumented, of(), { product: "sfb-2019" })).toEqual([]);
  });
});

describe("template.provider (seed 003, option 2)", () => {
  it("passes RSA SChannel with DH SChannel beside it", () => {
    expect(outcomeOf(templateProvider, of())).toEqual([]);
  });

  it("names the others, and a template that takes any", () => {
    expect(
      outcomeOf(templateProvider, of({ providers: ["Microsoft Enhanced Cryptographic Provider v1.0"] })),
    ).toMatchObject([{ what: expect.stringContaining("Microsoft Enhanced Cryptographic Provider v1.0") }]);
    expect(outcomeOf(templateProvider, of({ providers: [] }))).toHaveLength(1);
  });
});

describe("template.key-size", () => {
  it("passes 2048 bits and warns below", () => {
    expect(outcomeOf(templateKeySize, of())).toEqual([]);
    expect(outcomeOf(templateKeySize, of({ minimumKeySize: 1024 }))).toHaveLength(1);
  });
});

describe("template.server-authentication", () => {
  it("passes a template for servers and fails one for users", () => {
    expect(outcomeOf(templateServerAuthentication, of())).toEqual([]);
    expect(outcomeOf(templateServerAuthentication, of({ purposes: [clientAuthentication] }))).toHaveLength(1);
  });
});

describe("template.subject", () => {
  it("passes “Supply in the request” and warns of names from the directory", () => {
    expect(outcomeOf(templateSubject, of())).toEqual([]);
    expect(outcomeOf(templateSubject, of({ nameFlags: 0x8000000 }))).toHaveLength(1);
  });
});

describe("the verdict on a template", () => {
  const verdictOf = (facts: TemplatesFacts) => {
    const [evidence] = evidenceOf(facts, "templates.txt", ruleContext().now);
    return evidence === undefined ? null : judge(evidence, ruleContext());
  };

  it("says that one with safe settings works", () => {
    const verdict = verdictOf(of());
    expect([verdict?.verdict, verdict && format(verdict.summary)]).toEqual([
      "works",
      "The template makes certificates that Lync Server 2013 can use.",
    ]);
  });

  it("cannot tell of one whose schema is not shown", () => {
    expect(verdictOf(of({ schemaVersion: null, privateKeyFlags: null, providers: null }))?.verdict).toBe("cannot-tell");
  });

  it("judges those for servers only, where there are several", () => {
    const templates = [templateFacts(), templateFacts({ name: "User", purposes: [clientAuthentication] })];
    expect(evidenceOf({ kind: "templates", templates, templatesLeftOut: 0 }, "x", "2026-01-01T00:00:00Z")).toHaveLength(
      1,
    );
    expect(templates[0]?.purposes).toEqual([serverAuthentication]);
  });
});
