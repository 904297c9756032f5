import { describe, expect, it } from "vitest";
import { type Citation, citationSchema } from "../catalogue/citation.ts";
import { productPages } from "../catalogue/product-pages.ts";
import { type ProductId, productIds } from "../catalogue/products/types.ts";
import { sources } from "../catalogue/sources.ts";
import { everyPool } from "../deployment/testing/every-pool.ts";
import { planDeployment } from "../roles/planning/plan-deployment.ts";
import type { RoleId } from "../roles/types.ts";
import { rules } from "../rules/index.ts";
import { certificateFacts, distinguishedName } from "../rules/testing/build-facts.ts";
import { evidence } from "../rules/testing/outcome-of.ts";
import { format } from "../text/localise.ts";
import { literal } from "../text/testing/literal.ts";
import { citationForProduct } from "./citation-for-product.ts";
import { judge } from "./verdict.ts";

/** What a certificate with a wrong common name and no alternative names is told for a planned role, by rule. */
function citations(product: ProductId, role: RoleId): ReadonlyMap<string, Citation> {
  const deployment = { ...everyPool, product };
  const [plan = null] = planDeployment({ deployment, product, selections: [{ role }] });
  const certificate = certificateFacts({
    subject: distinguishedName("elsewhere.example.org"),
    subjectAlternativeNames: null,
    extendedKeyUsage: [],
  });
  const { findings } = judge(evidence(certificate), { product, role, plan, now: "2026-11-20T12:00:00Z" });
  return new Map(findings.map(({ ruleId, citation }) => [ruleId, citation]));
}

describe("a finding cites the page of the product and role judged", () => {
  it("an Edge of 2019: its own page, none about internal servers of Lync Server 2013", () => {
    const found = citations("sfb-2019", "edge-external");
    expect(found.get("names.common-name")?.document).toBe(sources.sfbEdgeEnvironment.document);
    expect(found.get("names.required")?.document).toBe(sources.sfbEdgeEnvironment.document);
    expect(found.get("usage.server-authentication")?.document).toBe(sources.sfb2019Requirements.document);
    const documents = [...found.values()].map(({ document }) => document);
    expect(documents).not.toContain(sources.lync2013InternalServers.document);
  });

  it("a Front End of 2010: the pages of Lync Server 2010", () => {
    const found = citations("lync-2010", "enterprise-front-end");
    expect(found.get("names.common-name")?.document).toBe(sources.lync2010InternalServers.document);
    const usage = found.get("usage.server-authentication");
    expect(usage?.document).toBe(sources.lync2010Infrastructure.document);
    expect(format(usage?.note ?? literal(""))).toContain("Server EKU");
  });

  it("Cisco: its own words", () => {
    const { lync2013Tls, ciscoCertificateValidation } = sources;
    const quote = "the DNS name of the server must match the DNS name on the certificate";
    expect(citationForProduct({ ...lync2013Tls, quote }, "cisco-uc")).toMatchObject({
      document: ciscoCertificateValidation.document,
      quote: expect.stringContaining("matches the identity of the server specified in the certificate"),
    });
  });

  it("says so where KeySpec knows no page of the product", () => {
    const quote = "There is no support for a wildcard entry as the subject name";
    const { note, ...cited } = citationForProduct({ ...sources.lync2013Wildcards, quote }, "sfb-2019");
    expect(cited).toEqual({ ...sources.lync2013Wildcards, quote });
    expect(format(note ?? literal(""))).toBe(
      "The page is about Lync Server 2013. KeySpec knows no page about Skype for Business Server 2019 that says it.",
    );
  });
});

describe("citations of every rule for every product", () => {
  it("never quote words from a page on which they were not read", () => {
    const own = productPages.flatMap(({ page }) => (page.quote === undefined ? [] : [page.quote]));
    for (const { citation } of rules) {
      for (const product of productIds) {
        const cited = citationForProduct(citation, product);
        expect(citationSchema.safeParse(cited).success).toBe(true);
        if (cited.document === citation.document) expect(cited.quote).toBe(citation.quote);
        else if (cited.quote !== undefined) expect(own).toContain(cited.quote);
      }
    }
  });

  it("use every row of the table", () => {
    const unused = productPages.filter(
      ({ of, says }) =>
        !rules.some(
          ({ citation: { document, quote = "" } }) => document === of && (says === "all" || says.includes(quote)),
        ),
    );
    expect(unused).toEqual([]);
  });
});
