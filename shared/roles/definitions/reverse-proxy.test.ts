import { describe, expect, it } from "vitest";
import { everyPool } from "../../deployment/testing/every-pool.ts";
import { format } from "../../text/localise.ts";
import { includedNames, plansOf, rowOf } from "../testing/plans-of.ts";
import { reverseProxy } from "./reverse-proxy.ts";

describe("reverse-proxy (roles.md §6.2)", () => {
  it("needs no proxy in the deployment: it goes by the first external web services name, and has every published one", () => {
    expect(plansOf("reverse-proxy").map(rowOf)).toEqual([
      {
        uses: [],
        commonName: "webcon01.contoso.com",
        names: [
          "webcon01.contoso.com",
          "eewebext.contoso.com",
          "dirwebext.contoso.com",
          "meet.contoso.com",
          "dialin.contoso.com",
          "lyncdiscover.contoso.com",
          "wacext.contoso.com",
          "meet.fabrikam.com",
          "lyncdiscover.fabrikam.com",
        ],
        extendedKeyUsage: ["serverAuth"],
        exportable: false,
        authority: "public",
        scope: "pool",
        nodes: ["webcon01.contoso.com"],
      },
    ]);
  });

  it("requires the common name and the simple URLs, as the document's “must” does", () => {
    const [plan] = plansOf("reverse-proxy");
    expect(plan?.names.filter(({ need }) => need === "required").map(({ name }) => name)).toEqual([
      "webcon01.contoso.com",
      "meet.contoso.com",
      "dialin.contoso.com",
      "meet.fabrikam.com",
    ]);
  });

  it("offers a wildcard for simple URLs and Autodiscover only", () => {
    const wildcards = plansOf("reverse-proxy")[0]?.names.filter(({ need }) => need === "wildcard-alternative") ?? [];
    expect(wildcards.map(({ name, included, reason }) => [name, included, format(reason)])).toEqual([
      [
        "*.contoso.com",
        false,
        expect.stringContaining("meet.contoso.com, dialin.contoso.com and lyncdiscover.contoso.com."),
      ],
      ["*.fabrikam.com", false, expect.stringContaining("meet.fabrikam.com and lyncdiscover.fabrikam.com.")],
    ]);
  });

  it("takes the deployment's own proxies, shares the key between them and publishes no internal name", () => {
    const farm = {
      kind: "reverse-proxy",
      fqdn: "eewebext.contoso.com",
      site: "Redmond",
      servers: [{ fqdn: "rp01.contoso.net" }, { fqdn: "rp02.contoso.net" }],
    } as const;
    const plans = plansOf("reverse-proxy", { deployment: { ...everyPool, pools: [...everyPool.pools, farm] } });
    expect(plans).toHaveLength(1);
    expect(plans[0]).toMatchObject({
      subject: { commonName: "eewebext.contoso.com" },
      exportable: { value: true },
      nodes: ["rp01.contoso.net", "rp02.contoso.net"],
    });
    expect(plans.flatMap(includedNames)).not.toContain("rp01.contoso.net");
  });

  it("asks whether there is a farm, which needs an exportable key; a topology does not say it", () => {
    const exportable = (farm: boolean) =>
      plansOf("reverse-proxy", { answers: { "proxy-farm": farm } })[0]?.exportable.value;
    expect([exportable(false), exportable(true)]).toEqual([false, true]);
  });

  it("asks about mobility in Lync Server 2010 only", () => {
    expect(reverseProxy.questions("lync-2010")).toContain("mobility");
    expect(reverseProxy.questions("lync-2013")).not.toContain("mobility");
    const [plan] = plansOf("reverse-proxy", { product: "lync-2010", answers: { mobility: false } });
    expect(plan?.names.find(({ name }) => name === "lyncdiscover.contoso.com")?.included).toBe(false);
  });

  it("has nothing to publish without Front Ends and Directors", () => {
    const pools = everyPool.pools.filter((pool) => !("webServices" in pool));
    expect(reverseProxy.pools({ ...everyPool, pools })).toEqual([]);
  });

  it("leaves Office Web Apps out where none is published", () => {
    const pools = everyPool.pools.map((pool) => (pool.kind === "office-web-apps" ? { ...pool, external: null } : pool));
    const [plan] = plansOf("reverse-proxy", { deployment: { ...everyPool, pools } });
    expect(plan?.names.some(({ name }) => name.startsWith("wac"))).toBe(false);
  });
});
