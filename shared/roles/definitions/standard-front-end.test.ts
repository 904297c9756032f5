import { describe, expect, it } from "vitest";
import { includedNames, plansOf, rowOf } from "../testing/plans-of.ts";

const own = { extendedKeyUsage: ["serverAuth"], exportable: false, authority: "private", scope: "server" };

describe("standard-front-end (roles.md §4.1)", () => {
  it.each(["lync-2010", "lync-2013", "sfb-2015", "sfb-2019", "sfb-se"] as const)(
    "is the three rows of Microsoft's table in %s, with the Autodiscover names of the mobility table",
    (product) => {
      expect(plansOf("standard-front-end", { product, layout: "separate" }).map(rowOf)).toEqual([
        {
          ...own,
          uses: ["Default"],
          commonName: "se01.contoso.com",
          names: ["se01.contoso.com", "sip.contoso.com", "sip.fabrikam.com"],
          nodes: ["se01.contoso.com"],
        },
        {
          ...own,
          uses: ["WebServicesInternal"],
          commonName: "se01.contoso.com",
          names: [
            "se01.contoso.com",
            "meet.contoso.com",
            "dialin.contoso.com",
            "admin.contoso.com",
            "lyncdiscoverinternal.contoso.com",
            "meet.fabrikam.com",
            "lyncdiscoverinternal.fabrikam.com",
          ],
          nodes: ["se01.contoso.com"],
        },
        {
          ...own,
          uses: ["WebServicesExternal"],
          commonName: "se01.contoso.com",
          names: [
            "se01.contoso.com",
            "webcon01.contoso.com",
            "meet.contoso.com",
            "dialin.contoso.com",
            "lyncdiscover.contoso.com",
            "meet.fabrikam.com",
            "lyncdiscover.fabrikam.com",
          ],
          nodes: ["se01.contoso.com"],
        },
      ]);
    },
  );

  it("combines the three rows into one certificate", () => {
    const [plan] = plansOf("standard-front-end");
    const separate = plansOf("standard-front-end", { layout: "separate" }).flatMap(includedNames);
    expect(plan === undefined ? [] : [...includedNames(plan)].sort()).toEqual([...new Set(separate)].sort());
    expect(plan?.subject.commonName).toBe("se01.contoso.com");
  });

  it("asks Lync Server 2010 about its mobility update, and leaves the lyncdiscover names out without it", () => {
    const [plan] = plansOf("standard-front-end", { product: "lync-2010", answers: { mobility: false } });
    expect(plan?.names.filter(({ name, included }) => included && name.startsWith("lyncdiscover"))).toEqual([]);
    expect(plan?.names.find(({ name }) => name === "lyncdiscover.contoso.com")).toMatchObject({
      need: "conditional",
      condition: "mobility",
    });
    const [newer] = plansOf("standard-front-end", { answers: { mobility: false } });
    expect(newer?.names.find(({ name }) => name === "lyncdiscover.contoso.com")?.included).toBe(true);
  });

  it("offers the Admin URL aside for Web External, whose row leaves it out", () => {
    const external = plansOf("standard-front-end", { layout: "separate" })[2];
    expect(external?.names.find(({ name }) => name === "admin.contoso.com")).toMatchObject({
      need: "optional",
      included: false,
    });
  });

  it("has the documented wildcard forms: *.contoso.com stands for the simple URLs and Autodiscover, never for the server", () => {
    for (const plan of plansOf("standard-front-end", { layout: "separate" }).slice(1)) {
      const replaced = plan.names.filter(({ wildcard }) => wildcard === "*.contoso.com").map(({ name }) => name);
      expect(replaced).toContain("meet.contoso.com");
      expect(replaced).not.toContain("se01.contoso.com");
      expect(replaced).not.toContain("webcon01.contoso.com");
    }
    expect(plansOf("standard-front-end", { layout: "separate" })[0]?.wildcards).toBe(false);
  });

  it("cites the page of the product, and says so where a page is missing", () => {
    const citationOf = (product: "lync-2010" | "lync-2013" | "sfb-2015" | "sfb-2019" | "sfb-se") =>
      plansOf("standard-front-end", { product })[0]?.names[0]?.citation;
    expect(citationOf("lync-2010")).toMatchObject({ document: expect.stringContaining("Lync Server 2010") });
    expect(citationOf("sfb-2015")).toMatchObject({ document: expect.stringContaining("2015") });
    expect(citationOf("sfb-2019")).toMatchObject({ document: expect.stringContaining("2019") });
    expect(citationOf("sfb-2019")?.inferred).toBeUndefined();
    expect(citationOf("sfb-se")?.inferred).toBe(true);
  });
});
