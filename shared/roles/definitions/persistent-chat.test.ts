import { describe, expect, it } from "vitest";
import { AppError } from "../../errors/app-error.ts";
import { format } from "../../text/localise.ts";
import { includedNames, plansOf } from "../testing/plans-of.ts";

describe("persistent-chat (roles.md §4.8)", () => {
  it.each(["lync-2013", "sfb-2015"] as const)("plans pool and server in %s, names inferred", (product) => {
    const plans = plansOf("persistent-chat", { product });
    expect(plans.map(includedNames)).toEqual([["pchatpool.contoso.com", "pchat01.contoso.com"]]);
    expect(plans[0]?.names.every(({ citation }) => citation.inferred)).toBe(true);
    expect(plans[0]?.notes.some(({ text }) => format(text).includes("same authority"))).toBe(true);
  });

  it.each(["lync-2010", "sfb-2019", "sfb-se"] as const)("does not exist in %s", (product) => {
    expect(() => plansOf("persistent-chat", { product })).toThrow(AppError);
  });
});
