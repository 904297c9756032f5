import { describe, expect, it } from "vitest";
import { AppError } from "../../errors/app-error.ts";
import { includedNames, plansOf } from "../testing/plans-of.ts";

describe("video-interop (roles.md §4.8)", () => {
  it.each(["sfb-2015", "sfb-2019", "sfb-se"] as const)("plans pool and server in %s, names inferred", (product) => {
    const plans = plansOf("video-interop", { product });
    expect(plans.map(includedNames)).toEqual([["vispool.contoso.com", "vis01.contoso.com"]]);
    expect(plans[0]?.uses).toEqual(["Default"]);
    expect(plans[0]?.names.every(({ citation }) => citation.inferred)).toBe(true);
  });

  it.each(["lync-2010", "lync-2013"] as const)("does not exist in %s", (product) => {
    expect(() => plansOf("video-interop", { product })).toThrow(AppError);
  });
});
