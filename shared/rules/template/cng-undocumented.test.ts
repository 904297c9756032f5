import { describe, expect, it } from "vitest";
import { cngTemplate, templatesOf } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { cngUndocumented } from "./cng-undocumented.ts";

describe("template.cng-undocumented", () => {
  it("warns for the later products", () => {
    expect(outcomeOf(cngUndocumented, templatesOf(cngTemplate), { product: "sfb-2019" })).toHaveLength(1);
    expect(outcomeOf(cngUndocumented, templatesOf(), { product: "sfb-2019" })).toEqual([]);
  });
});
