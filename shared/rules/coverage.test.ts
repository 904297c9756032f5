import "../text/every-text.ts";
import { describe, expect, it } from "vitest";
import { haveSeeds, plain, seedText } from "../../electron/testing/seed-texts.ts";
import { everyPool } from "../deployment/testing/every-pool.ts";
import { explainedErrors } from "../explain/errors/index.ts";
import { roleById } from "../roles/index.ts";
import { planCertificates } from "../roles/planning/plan.ts";
import { loadedTexts } from "../text/localise.ts";
import { trustLinks } from "../trust/links/index.ts";
import { coverage } from "./coverage.ts";
import { rules } from "./index.ts";

const byQuote = coverage.map((statement) => [statement.quote, statement] as const);

describe("the statements of the five documents", () => {
  it("are at least the 51 that were counted, each once, of all five", () => {
    expect(coverage.length).toBeGreaterThanOrEqual(51);
    expect(new Set(coverage.map(({ quote }) => quote)).size).toBe(coverage.length);
    expect(new Set(coverage.map(({ source }) => source.seed)).size).toBe(5);
  });

  describe.skipIf(!haveSeeds)("stand in the document", () => {
    it.each(byQuote)("“%s”", (quote, { source }) => {
      expect(seedText(source.seed)).toContain(plain(quote));
    });
  });

  it.each(byQuote)("“%s” is carried by what exists", (_quote, statement) => {
    const { rules: ruleIds = [], names = [], advice = [], explained = [], links = [] } = statement;
    expect(ruleIds.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
    expect(advice.filter((id) => !loadedTexts().has(id))).toEqual([]);
    expect(explained.filter((id) => !explainedErrors.some((error) => error.id === id))).toEqual([]);
    expect(links.filter((id) => !trustLinks.some((link) => link.id === id))).toEqual([]);
    for (const { role, name } of names) {
      const { products } = roleById(role);
      const product = products.includes("lync-2013") ? "lync-2013" : (products[0] ?? "lync-2013");
      const plans = planCertificates({ deployment: { ...everyPool, product }, product, role });
      expect(
        plans.flatMap((plan) => plan.names.map((planned) => planned.name)),
        role,
      ).toContain(name);
    }
    const carriers = [...ruleIds, ...names, ...advice, ...explained, ...links];
    expect(carriers).not.toEqual([]);
  });

  it("name every rule that cites one of the documents", () => {
    const named = new Set(coverage.flatMap((statement) => statement.rules ?? []));
    const citing = rules.filter(({ citation }) => citation.seed !== undefined).map(({ id }) => id);
    expect(citing.length).toBeGreaterThan(20);
    expect(citing.filter((id) => !named.has(id))).toEqual([]);
  });
});
