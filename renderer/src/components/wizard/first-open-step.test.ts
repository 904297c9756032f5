import { describe, expect, it } from "vitest";
import * as z from "zod";
import { firstOpenStep } from "./first-open-step.ts";

const steps = ["deployment", "roles", "signer"].map((field) => ({
  schema: z.looseObject({ [field]: z.string().min(1) }),
}));

describe("the step that an address leads to", () => {
  it.each([
    ["the first, always", {}, 0, 0],
    ["one whose earlier steps are filled in", { deployment: "a", roles: "b" }, 2, 2],
    ["the first that is not filled in", { deployment: "a" }, 2, 1],
    ["the last step, without a result", { deployment: "a", roles: "b", signer: "" }, 3, 2],
    ["the first, without anything", {}, 3, 0],
  ])("%s", (_title, values, asked, open) => {
    expect(firstOpenStep(steps, values, false, asked)).toBe(open);
  });

  it.each([
    ["a check, although one step before it is not filled in", { deployment: "a", signer: "c" }, 3, 3],
    ["no check where two are not, but the first of them", { deployment: "a" }, 3, 1],
    ["a check in place of a closing page without a result", { deployment: "a", roles: "b" }, 4, 3],
  ])("is %s", (_title, values, asked, open) => {
    const checked = [...steps, { schema: z.looseObject({}), isCheck: true }];
    expect(firstOpenStep(checked, values, false, asked)).toBe(open);
  });

  it("is the closing page where there is a result, although the secrets are gone", () => {
    expect(firstOpenStep(steps, {}, true, 3)).toBe(3);
  });
});
