import { describe, expect, it } from "vitest";
import { plainTargets } from "#shared/catalogue/targets/plain-targets.ts";
import { convertDefaults } from "./fields.ts";
import { isMoreChosen } from "./more-is-chosen.ts";

describe("what is folded away", () => {
  it("is not chosen in the form as it begins, whichever of the plain targets is", () => {
    for (const { target } of plainTargets)
      expect(isMoreChosen({ ...convertDefaults, target: target.id }, 1)).toBe(false);
  });

  it("is chosen where the target is none of the plain ones", () => {
    expect(isMoreChosen({ ...convertDefaults, target: "pem" }, 1)).toBe(true);
  });

  it("is chosen with a password of its own, but not where the target has none", () => {
    expect(isMoreChosen({ ...convertDefaults, outPasswordChoice: "new" }, 1)).toBe(true);
    // “No password” is for text files only.
    expect(isMoreChosen({ ...convertDefaults, outPasswordChoice: "none" }, 1)).toBe(false);
  });

  it("is chosen with an option that the target has a place for", () => {
    const options = { ...convertDefaults.options, keySpec: "AT_SIGNATURE" } as const;
    expect(isMoreChosen({ ...convertDefaults, options }, 1)).toBe(true);
  });
});
