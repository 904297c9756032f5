import { describe, expect, it } from "vitest";
import { convertDefaults } from "./fields.ts";
import { firstFields, keptOf } from "./first-fields.ts";

describe("the form of Convert begins", () => {
  it("as the last conversion was made, without a name that was for one file", () => {
    const options = {
      ...convertDefaults.options,
      friendlyName: "other",
      newFriendlyName: "fe01",
      iterations: "4000",
    } as const;
    const fields = {
      ...convertDefaults,
      product: "sfb-2019",
      target: "windows-2019-plus",
      options,
      password: "secret",
    } as const;
    const kept = keptOf(fields);
    expect(kept).toEqual({ product: "sfb-2019", target: "windows-2019-plus", options: { iterations: 4000 } });
    expect(firstFields(kept, "lync-2010", null)).toEqual({
      ...convertDefaults,
      product: "sfb-2019",
      target: "windows-2019-plus",
      options: { ...convertDefaults.options, iterations: "4000" },
    });
  });

  it("with the product of the last deployment where nothing was converted", () => {
    expect(firstFields(undefined, "sfb-2015", null)).toEqual({ ...convertDefaults, product: "sfb-2015" });
    expect(firstFields(undefined, null, null)).toEqual(convertDefaults);
  });

  it("with the product that was chosen to begin with, whatever came last", () => {
    const kept = keptOf({ ...convertDefaults, product: "sfb-2019", target: "modern" });
    expect(firstFields(kept, "sfb-2015", "lync-2010")).toMatchObject({ product: "lync-2010", target: "modern" });
  });
});
