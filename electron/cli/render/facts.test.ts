import { expect, it } from "vitest";
import { factSections } from "#shared/present/facts/fact-sections.ts";
import { bundleFacts, certificateFacts, chainFacts, requestFacts } from "#shared/rules/testing/build-facts.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { renderFacts } from "./facts.ts";

const now = "2026-12-01T00:00:00.000Z";

it("facts are groups of aligned rows, with a line for each value", () => {
  const lines = renderFacts(certificateFacts(), now).split("\n");
  expect(lines[0]).toBe("  Certificate");
  const names = lines.findIndex((line) => line.startsWith("    Subject Alternative Name"));
  const column = lines[names]?.indexOf("pool01.contoso.com");
  expect(lines[names + 1]).toBe(`${" ".repeat(column ?? 0)}fe01.contoso.com`);
});

it.each([certificateFacts(), requestFacts(), bundleFacts(), chainFacts()])(
  "every group, label and value of a $kind is shown, in the order of the presenter",
  (facts) => {
    const text = renderFacts(facts, now);
    let from = 0;
    for (const { title, rows } of factSections(facts, now)) {
      for (const words of [title, ...rows.flatMap(({ label, value }) => [label, ...value])]) {
        const at = text.indexOf(formatted(words), from);
        expect(at, formatted(words)).toBeGreaterThanOrEqual(from);
        from = at + formatted(words).length;
      }
      expect(text, format(title)).toContain(`  ${format(title)}\n`);
    }
  },
);
