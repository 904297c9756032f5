import { describe, expect, it } from "vitest";
import { poolsOf } from "../../deployment/pools.ts";
import { everyPool } from "../../deployment/testing/every-pool.ts";
import { plansOf } from "../testing/plans-of.ts";
import { answeredFor, concerns } from "./questions.ts";

const answers = { "one-certificate-for-the-pool": true } as const;

describe("one certificate for the pool", () => {
  it.each(["standard-front-end", "av-conferencing", "persistent-chat", "video-interop"] as const)(
    "is no question of the only server of a pool: %s",
    (kind) => {
      const [pool] = poolsOf(everyPool.pools, kind);
      if (pool === undefined) throw new Error("no pool");
      expect(concerns("one-certificate-for-the-pool", pool)).toBe(false);
      expect(answeredFor(answers, everyPool, pool)["one-certificate-for-the-pool"]).toBe(false);
    },
  );

  it.each([
    ["standard-front-end", "lync-2013"],
    ["av-conferencing", "lync-2010"],
    ["persistent-chat", "lync-2013"],
    ["video-interop", "sfb-2015"],
  ] as const)("changes nothing of the plans of %s", (role, product) => {
    const plans = plansOf(role, { product, answers });
    expect(plans).toEqual(plansOf(role, { product }));
    expect(plans.map(({ scope, exportable }) => [scope, exportable.value])).toEqual([["server", false]]);
  });

  it("changes nothing of an Enterprise pool with one server, whose web certificates keep the server's name", () => {
    const pools = poolsOf(everyPool.pools, "enterprise-front-end").map((pool) => ({
      ...pool,
      servers: pool.servers.slice(0, 1),
    }));
    const deployment = { ...everyPool, pools };
    for (const layout of ["combined", "separate"])
      expect(plansOf("enterprise-front-end", { deployment, layout, answers })).toEqual(
        plansOf("enterprise-front-end", { deployment, layout }),
      );
  });

  it("stays the user's answer where servers share a pool", () => {
    const [pool] = poolsOf(everyPool.pools, "enterprise-front-end");
    if (pool === undefined) throw new Error("no pool");
    expect(answeredFor(answers, everyPool, pool)["one-certificate-for-the-pool"]).toBe(true);
  });
});
