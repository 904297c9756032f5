import { describe, expect, it } from "vitest";
import { everyPool } from "../../deployment/testing/every-pool.ts";
import { inWords } from "../../text/testing/in-words.ts";
import { includedNames, plansOf, rowOf } from "../testing/plans-of.ts";

const own = { extendedKeyUsage: ["serverAuth"], exportable: false, authority: "private", scope: "server" };
const ofFirst = { servers: ["ee01.contoso.com"] };

describe("enterprise-front-end (roles.md §4.2)", () => {
  it("is the three rows of Microsoft's table, with the pool as common name (conflict 1) and Meet outside (conflict 2)", () => {
    expect(plansOf("enterprise-front-end", { ...ofFirst, product: "sfb-2019", layout: "separate" }).map(rowOf)).toEqual(
      [
        {
          ...own,
          uses: ["Default"],
          commonName: "eepool.contoso.com",
          names: ["eepool.contoso.com", "ee01.contoso.com"],
          nodes: ["ee01.contoso.com"],
        },
        {
          ...own,
          uses: ["WebServicesInternal"],
          commonName: "eepool.contoso.com",
          names: [
            "eepool.contoso.com",
            "ee01.contoso.com",
            "eewebint.contoso.com",
            "meet.contoso.com",
            "dialin.contoso.com",
            "admin.contoso.com",
            "lyncdiscoverinternal.contoso.com",
            "meet.fabrikam.com",
            "lyncdiscoverinternal.fabrikam.com",
          ],
          nodes: ["ee01.contoso.com"],
        },
        {
          ...own,
          uses: ["WebServicesExternal"],
          commonName: "eepool.contoso.com",
          names: [
            "eepool.contoso.com",
            "eewebext.contoso.com",
            "meet.contoso.com",
            "dialin.contoso.com",
            "admin.contoso.com",
            "lyncdiscover.contoso.com",
            "meet.fabrikam.com",
            "lyncdiscover.fabrikam.com",
          ],
          nodes: ["ee01.contoso.com"],
        },
      ],
    );
  });

  it("requires what the web rows list, and leaves Admin outside optional", () => {
    const external = plansOf("enterprise-front-end", { ...ofFirst, layout: "separate" })[2];
    const required = external?.names.filter(({ need }) => need === "required").map(({ name }) => name);
    expect(required).toEqual([
      "eewebext.contoso.com",
      "meet.contoso.com",
      "dialin.contoso.com",
      "lyncdiscover.contoso.com",
      "meet.fabrikam.com",
      "lyncdiscover.fabrikam.com",
    ]);
  });

  it("makes one certificate for the pool on request: every server's name, one exportable key", () => {
    const plans = plansOf("enterprise-front-end", { answers: { "one-certificate-for-the-pool": true } });
    expect(plans).toHaveLength(1);
    expect(plans[0]).toMatchObject({
      id: "enterprise-front-end.combined.eepool.contoso.com",
      scope: "pool",
      nodes: ["ee01.contoso.com", "ee02.contoso.com"],
      exportable: { value: true },
    });
    expect(plans.flatMap(includedNames)).toEqual(expect.arrayContaining(["ee01.contoso.com", "ee02.contoso.com"]));
    expect(
      plansOf("enterprise-front-end", {
        servers: ["ee02.contoso.com"],
        answers: { "one-certificate-for-the-pool": true },
      }),
    ).toEqual(plans);
  });

  it("offers what the built-in wizard forgets: scheduler, site URLs, phone updates, with the reason", () => {
    const deployment = {
      ...everyPool,
      simpleUrls: [
        ...everyPool.simpleUrls,
        { component: "scheduler", domain: null, url: "https://scheduler.contoso.com" },
        { component: "meet", domain: null, site: "Redmond", url: "https://meet-redmond.contoso.com" },
        { component: "meet", domain: null, site: "Tokyo", url: "https://meet-tokyo.contoso.com" },
      ],
    } as const;
    const [plan] = plansOf("enterprise-front-end", { deployment, answers: { "phone-updates": true } });
    const named = (wanted: string) => plan?.names.find(({ name }) => name === wanted);
    expect(named("scheduler.contoso.com")).toMatchObject({ included: true, citation: { inferred: true } });
    expect(named("meet-redmond.contoso.com")).toMatchObject({ included: true, citation: { inferred: true } });
    expect(inWords(named("meet-redmond.contoso.com")?.reason)).toContain("the site Redmond alone");
    expect(named("meet-tokyo.contoso.com")).toBeUndefined();
    expect(named("ucupdates-r2.contoso.com")).toMatchObject({ included: true, condition: "phone-updates" });
    const [withoutPhones] = plansOf("enterprise-front-end");
    expect(withoutPhones?.names.find(({ name }) => name === "ucupdates-r2.contoso.com")?.included).toBe(false);
  });

  it("takes the host of path-style URLs once", () => {
    const deployment = {
      ...everyPool,
      simpleUrls: [
        { component: "meet", domain: null, url: "https://cs.contoso.com/meet" },
        { component: "dialin", domain: null, url: "https://cs.contoso.com/dialin" },
      ],
    } as const;
    const [plan] = plansOf("enterprise-front-end", { deployment });
    expect(plan?.names.filter(({ name }) => name === "cs.contoso.com")).toHaveLength(1);
  });
});
