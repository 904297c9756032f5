import { describe, expect, it } from "vitest";
import { cngTemplate, templatesOf } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { keySpec } from "./key-spec.ts";

describe("template.key-spec (formats.md §7, pKIDefaultKeySpec)", () => {
  it("passes AT_KEYEXCHANGE, and says nothing where none is shown or the keys are of CNG", () => {
    expect(outcomeOf(keySpec, templatesOf())).toEqual([]);
    expect(outcomeOf(keySpec, templatesOf({ keySpec: null }))).toBe("not-applicable");
    expect(outcomeOf(keySpec, templatesOf({ ...cngTemplate, keySpec: 2 }))).toBe("not-applicable");
  });

  it("fails AT_SIGNATURE, as its certificates fail", () => {
    expect(outcomeOf(keySpec, templatesOf({ keySpec: 2 }))).toMatchObject([{ at: "template.keySpec" }]);
  });
});
