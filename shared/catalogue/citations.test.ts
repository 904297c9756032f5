import { describe, expect, it } from "vitest";
import { haveSeeds, plain, seedText } from "../../electron/testing/seed-texts.ts";
import { authorities } from "../authorities/index.ts";
import { citationsOf } from "../authorities/testing/citations-of.ts";
import { everyPool } from "../deployment/testing/every-pool.ts";
import { documentAdvice } from "../guide/document-advice.ts";
import { roles } from "../roles/index.ts";
import { planDeployment } from "../roles/planning/plan-deployment.ts";
import { questions } from "../roles/planning/questions.ts";
import type { CertificatePlan } from "../roles/types.ts";
import { rules } from "../rules/index.ts";
import { format } from "../text/localise.ts";
import { type Citation, citationSchema } from "./citation.ts";
import { productPages } from "./product-pages.ts";
import { productIds } from "./products/types.ts";
import { providers } from "./providers/index.ts";
import { productStatement } from "./providers/product-statement.ts";
import { sources } from "./sources.ts";
import { targets } from "./targets/index.ts";

/** Every certificate of every role, product and layout. */
function everyPlan(): readonly CertificatePlan[] {
  return roles.flatMap((role) =>
    role.products.flatMap((product) => {
      const deployment = { ...everyPool, product };
      const selections = role.layouts.map((layout) => ({ role: role.id, layout: layout.id }));
      return planDeployment({ deployment, product, selections });
    }),
  );
}

function everyCitation(): readonly Citation[] {
  return [
    ...rules.map(({ citation }) => citation),
    ...productPages.flatMap(({ page }) => (page.quote === undefined ? [] : [page])),
    ...targets.map(({ citation }) => citation),
    ...documentAdvice.map(({ citation }) => citation),
    ...authorities.flatMap(citationsOf),
    ...providers.map(({ citation }) => citation),
    ...providers.flatMap((provider) => productIds.map((product) => productStatement(provider, product).citation)),
    ...Object.values(questions).map(({ citation }) => citation),
    ...roles.flatMap((role) => [role.citation, ...role.notes.map(({ citation }) => citation)]),
    ...everyPlan().flatMap((plan) => plan.names.map(({ citation }) => citation)),
  ];
}

/** The words that are cited, or what KeySpec says of them. Of a list of providers it is the row, which is the section. */
function whatIsCited({ document, section = "", quote, note }: Citation): string {
  const isList = [sources.windowsProviders.document, sources.measuredDumps.document].some((list) => list === document);
  return quote ?? (note === undefined ? (isList ? section : "") : format(note));
}

describe("citations", () => {
  it("name a document, and quote it or say what it holds", () => {
    for (const citation of everyCitation()) {
      expect(citationSchema.safeParse(citation).success, JSON.stringify(citation)).toBe(true);
      expect(citation.document.length).toBeGreaterThan(5);
      expect(whatIsCited(citation).length, JSON.stringify(citation)).toBeGreaterThan(3);
      if (citation.url !== undefined) expect(citation.url).toMatch(/^https:\/\//);
    }
  });

  it("have no remarks of KeySpec's in quotation marks", () => {
    const remarks =
      /silent|not mention|not stated|says nothing|no document|second-hand|KeySpec|\((rule|example)\)|, type \d+$/i;
    for (const { quote = "" } of everyCitation()) expect(quote).not.toMatch(remarks);
  });

  describe.skipIf(!haveSeeds)("of the five documents", () => {
    const quoted = everyCitation().flatMap(({ seed, quote }) =>
      seed === undefined || quote === undefined ? [] : [{ seed, quote }],
    );

    it("are there", () => {
      expect(new Set(quoted.map(({ seed }) => seed)).size).toBeGreaterThanOrEqual(3);
    });

    it.each([...new Map(quoted.map((citation) => [citation.quote, citation])).values()])(
      "$seed says “$quote”",
      ({ seed, quote }) => {
        expect(seedText(seed)).toContain(plain(quote));
      },
    );
  });
});
