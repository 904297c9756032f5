import { describe, expect, it } from "vitest";
import { AppError } from "../../errors/app-error.ts";
import { includedNames, plansOf } from "../testing/plans-of.ts";

describe("av-conferencing (roles.md §4.6)", () => {
  it("plans pool and server, all of it inferred", () => {
    const plans = plansOf("av-conferencing", { product: "lync-2010" });
    expect(plans.map(includedNames)).toEqual([["avpool.contoso.com", "av01.contoso.com"]]);
    expect(plans[0]?.subject.commonName).toBe("avpool.contoso.com");
    expect(plans[0]?.names.every(({ citation }) => citation.inferred)).toBe(true);
  });

  it("exists in Lync Server 2010 only", () => {
    for (const product of ["lync-2013", "sfb-2015", "sfb-2019", "sfb-se"] as const) {
      expect(() => plansOf("av-conferencing", { product })).toThrow(AppError);
    }
  });
});
