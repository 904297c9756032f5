import { describe, expect, it } from "vitest";
import { nameProblem } from "./name-problem.ts";

describe("nameProblem", () => {
  it.each(["fe01.contoso.com", "*.contoso.com", "contoso.com"])("accepts %s", (name) => {
    expect(nameProblem(name)).toBeNull();
  });

  it.each([
    ["fe_01.contoso.com", /underscore/],
    ["fe01", /no domain/],
    ["münchen.contoso.com", /outside A–Z/],
    ["*.com", /star must stand alone/],
    ["f*.contoso.com", /star must stand alone/],
    ["*.fe_01.contoso.com", /underscore/],
    ["", /Enter a name/],
  ])("says in words what is wrong with “%s”", (name, words) => {
    expect(nameProblem(name)).toMatch(words);
  });
});
