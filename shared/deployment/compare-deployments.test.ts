import { describe, expect, it } from "vitest";
import { format } from "../text/localise.ts";
import { compareDeployments } from "./compare-deployments.ts";
import { exampleDeployment } from "./example.ts";
import type { Deployment } from "./model.ts";
import type { PoolOf } from "./pools.ts";
import { everyPool } from "./testing/every-pool.ts";

const before = exampleDeployment;
const words = (after: Deployment, from: Deployment = before) =>
  compareDeployments(from, after).map(({ kind, pool, text }) => [kind, pool, format(text)]);

function poolOf<Kind extends "enterprise-front-end" | "edge" | "mediation">(kind: Kind): PoolOf<Kind> {
  const found = before.pools.find((pool): pool is PoolOf<Kind> => pool.kind === kind);
  if (found === undefined) throw new Error(`The example has no ${kind}.`);
  return found;
}

const frontEnd = poolOf("enterprise-front-end");
const edge = poolOf("edge");
const mediation = poolOf("mediation");

describe("compareDeployments", () => {
  it("finds nothing between deployments that mean the same", () => {
    expect(words(before)).toEqual([]);
    expect(words({ ...everyPool, name: "Other" }, everyPool)).toEqual([]);
    expect(words({ ...before, pools: before.pools.toReversed(), simpleUrls: before.simpleUrls.toReversed() })).toEqual(
      [],
    );
    const upper = { ...frontEnd, servers: frontEnd.servers.map(({ fqdn }) => ({ fqdn: fqdn.toUpperCase() })) };
    expect(words({ ...before, pools: [upper, edge, mediation] })).toEqual([]);
  });

  it("names servers that came and went, by their pool", () => {
    const changed = { ...frontEnd, servers: [{ fqdn: "fe01.contoso.com" }, { fqdn: "fe03.contoso.com" }] };
    expect(words({ ...before, pools: [changed, edge, mediation] })).toEqual([
      ["added", "pool01.contoso.com", "pool01.contoso.com: the server fe03.contoso.com is new."],
      ["gone", "pool01.contoso.com", "pool01.contoso.com: the server fe02.contoso.com is gone."],
    ]);
  });

  it("names pools that came and went, with their servers", () => {
    expect(words({ ...before, pools: [frontEnd, edge] })).toEqual([
      [
        "gone",
        "medpool01.contoso.com",
        "The pool medpool01.contoso.com is gone, with med01.contoso.com and med02.contoso.com.",
      ],
    ]);
    const added = { ...mediation, fqdn: "medpool02.contoso.com", servers: [{ fqdn: "med03.contoso.com" }] };
    expect(words({ ...before, pools: [...before.pools, added] })).toEqual([
      ["added", "medpool02.contoso.com", "The pool medpool02.contoso.com is new, with med03.contoso.com."],
    ]);
  });

  it("knows a pool that was renamed by its servers", () => {
    expect(words({ ...before, pools: [{ ...frontEnd, fqdn: "pool09.contoso.com" }, edge, mediation] })).toEqual([
      ["changed", "pool09.contoso.com", "The pool pool01.contoso.com is called pool09.contoso.com now."],
    ]);
  });

  it("says which name of a pool changed, and from what", () => {
    const changed = {
      ...edge,
      external: { ...edge.external, access: "sip.contoso.com" },
      xmppDomains: ["fabrikam.com"],
    };
    expect(words({ ...before, pools: [frontEnd, changed, mediation] }).map(([, , text]) => text)).toEqual([
      "edgepool01.contoso.com: the name of the Access Edge is sip.contoso.com; it was access.contoso.com.",
      "edgepool01.contoso.com: XMPP federation is fabrikam.com; it was none.",
    ]);
  });

  it("tells of product, domains, their order, addresses and organisation", () => {
    const after: Deployment = {
      ...before,
      product: "sfb-2015",
      sipDomains: ["fabrikam.com", "litware.com"],
      simpleUrls: before.simpleUrls.slice(1),
      organization: { ...before.organization, country: "DE" },
    };
    expect(words(after).map(([kind, pool, text]) => [kind, pool, text])).toEqual([
      ["changed", null, "The product is Skype for Business Server 2015; it was Lync Server 2013."],
      ["added", null, "The SIP domain litware.com is new."],
      ["gone", null, "The SIP domain contoso.com is gone."],
      ["changed", null, "The default SIP domain is fabrikam.com; it was contoso.com."],
      ["gone", null, "The simple URL https://meet.contoso.com meet contoso.com is gone."],
      ["changed", null, "The organisation fields of the subject differ."],
    ]);
  });
});
