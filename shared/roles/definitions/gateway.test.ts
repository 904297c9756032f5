import { describe, expect, it } from "vitest";
import { everyPool } from "../../deployment/testing/every-pool.ts";
import { plansOf, rowOf } from "../testing/plans-of.ts";
import { gateway } from "./gateway.ts";

describe("gateway (roles.md §7.3)", () => {
  it("is the name of the topology", () => {
    expect(plansOf("gateway").map(rowOf)).toEqual([
      {
        uses: [],
        commonName: "gw01.contoso.com",
        names: ["gw01.contoso.com"],
        extendedKeyUsage: ["serverAuth"],
        exportable: false,
        authority: "private",
        scope: "pool",
        nodes: ["gw01.contoso.com"],
      },
    ]);
  });

  it("is planned for gateways with TLS only", () => {
    const pools = everyPool.pools.map((pool) => (pool.kind === "gateway" ? { ...pool, tls: false } : pool));
    expect(gateway.pools({ ...everyPool, pools })).toEqual([]);
    expect(gateway.pools(everyPool)).toHaveLength(1);
  });
});
