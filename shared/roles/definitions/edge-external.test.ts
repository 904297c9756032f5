import { describe, expect, it } from "vitest";
import { everyPool } from "../../deployment/testing/every-pool.ts";
import { includedNames, plansOf, rowOf } from "../testing/plans-of.ts";

const nodes = ["edge01.contoso.net", "edge02.contoso.net"];
const shared = { exportable: true, authority: "public", scope: "pool", nodes };

describe("edge-external (roles.md §5.1)", () => {
  it("is the row of the XMPP summary: sip, webcon, each SIP domain, the bare domain", () => {
    expect(plansOf("edge-external").map(rowOf)).toEqual([
      {
        ...shared,
        uses: ["AccessEdgeExternal", "DataEdgeExternal", "AudioVideoAuthentication", "XmppServer"],
        commonName: "sip.contoso.com",
        names: ["sip.contoso.com", "webcon.contoso.com", "contoso.com", "sip.fabrikam.com"],
        extendedKeyUsage: ["serverAuth"],
      },
    ]);
  });

  it("repeats the common name as a required name although it is a SIP domain's name too", () => {
    expect(plansOf("edge-external")[0]?.names.find(({ name }) => name === "sip.contoso.com")?.need).toBe("required");
  });

  it("is for the reverse proxy as well where that is chosen: the names of both, one exportable key, a public authority (roles.md §6.2)", () => {
    const [plan] = plansOf("edge-external", { layout: "with-reverse-proxy" });
    const [proxy] = plansOf("reverse-proxy");
    const [edge] = plansOf("edge-external");
    if (plan === undefined || proxy === undefined || edge === undefined) throw new TypeError("All three are planned.");
    expect(rowOf(plan)).toMatchObject({ ...shared, uses: edge.uses, commonName: "sip.contoso.com" });
    expect(new Set(includedNames(plan))).toEqual(new Set([...includedNames(edge), ...includedNames(proxy)]));
    expect(plan.names.some(({ name, wildcard }) => name.startsWith("*.") || wildcard !== undefined)).toBe(false);
    expect(plan.notes.map(({ citation }) => citation.quote)).toContain(
      "combine the Edge Server and the reverse proxy subject alternative names",
    );
  });

  it("leaves out the tenant’s domain of a hybrid deployment, which only Microsoft has certificates for", () => {
    const deployment = { ...everyPool, sipDomains: ["contoso.com", "contoso.onmicrosoft.com"] };
    for (const role of ["edge-external", "reverse-proxy"] as const)
      expect(plansOf(role, { deployment }).flatMap(includedNames).join(" ")).not.toContain("onmicrosoft");
  });

  it("takes A/V Authentication apart for staging, without names of the other services", () => {
    expect(plansOf("edge-external", { layout: "separate-audio-video" }).map(rowOf)).toEqual([
      {
        ...shared,
        uses: ["AccessEdgeExternal", "DataEdgeExternal", "XmppServer"],
        commonName: "sip.contoso.com",
        names: ["sip.contoso.com", "webcon.contoso.com", "contoso.com", "sip.fabrikam.com"],
        extendedKeyUsage: ["serverAuth"],
      },
      {
        ...shared,
        uses: ["AudioVideoAuthentication"],
        commonName: "av.contoso.com",
        names: ["av.contoso.com"],
        extendedKeyUsage: ["serverAuth"],
      },
    ]);
  });

  it.each([
    ["lync-2010", false],
    ["lync-2013", true],
    ["sfb-2015", true],
    ["sfb-2019", false],
    ["sfb-se", false],
  ] as const)("has the XMPP proxy in %s: %s", (product, hasProxy) => {
    const [plan] = plansOf("edge-external", { product });
    expect(plan?.uses.includes("XmppServer")).toBe(hasProxy);
    expect(plan?.names.some(({ name }) => name === "contoso.com")).toBe(hasProxy);
  });

  it("has no XMPP use without XMPP domains", () => {
    const pools = everyPool.pools.map((pool) => (pool.kind === "edge" ? { ...pool, xmppDomains: [] } : pool));
    const [plan] = plansOf("edge-external", { deployment: { ...everyPool, pools } });
    expect(plan?.uses).toEqual(["AccessEdgeExternal", "DataEdgeExternal", "AudioVideoAuthentication"]);
  });

  it("asks for Client Authentication only where an old partner needs it, never for A/V Authentication", () => {
    const answers = { "legacy-public-im": true };
    const separate = plansOf("edge-external", { answers, layout: "separate-audio-video" });
    expect(separate.map(({ extendedKeyUsage }) => extendedKeyUsage)).toEqual([
      ["serverAuth", "clientAuth"],
      ["serverAuth"],
    ]);
  });

  it("leaves the names of SIP domains aside without automatic configuration and federation", () => {
    const [plan] = plansOf("edge-external", { answers: { "edge-automatic-configuration": false } });
    expect(plan && includedNames(plan)).toEqual(["sip.contoso.com", "webcon.contoso.com", "contoso.com"]);
    expect(plan?.names.find(({ name }) => name === "sip.fabrikam.com")).toMatchObject({
      included: false,
      condition: "edge-automatic-configuration",
    });
  });

  it("keeps the names aside that only some pages list", () => {
    const aside = plansOf("edge-external")[0]?.names.filter(({ included }) => !included) ?? [];
    expect(aside.map(({ name, need }) => [name, need])).toEqual([
      ["xmpp.contoso.com", "optional"],
      ["av.contoso.com", "optional"],
    ]);
  });

  it.each([
    ["lync-2013", "Lync Server 2013", false],
    ["sfb-2019", "Skype for Business Server", false],
    ["sfb-se", "Skype for Business Server", true],
  ] as const)("cites the page of %s", (product, document, inferred) => {
    const [access] = plansOf("edge-external", { product })[0]?.names ?? [];
    expect(access?.citation.document).toContain(document);
    expect(access?.citation.inferred ?? false).toBe(inferred);
  });

  it("offers no wildcard", () => {
    expect(
      plansOf("edge-external").every(
        ({ wildcards, names }) => !wildcards && names.every(({ name }) => !name.startsWith("*")),
      ),
    ).toBe(true);
  });
});
