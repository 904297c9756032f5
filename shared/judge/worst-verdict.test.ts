import { describe, expect, it } from "vitest";
import { verdictIds } from "../rules/types.ts";
import { worstVerdict } from "./worst-verdict.ts";

describe("worstVerdict", () => {
  it("takes what fails before what is not known, and both before warnings", () => {
    expect(worstVerdict(["works", "works-with-warnings"])).toBe("works-with-warnings");
    expect(worstVerdict(["works-with-warnings", "cannot-tell"])).toBe("cannot-tell");
    expect(worstVerdict(["cannot-tell", "will-not-work", "works"])).toBe("will-not-work");
  });

  it("knows every verdict", () => {
    for (const verdict of verdictIds) expect(worstVerdict([verdict])).toBe(verdict);
  });

  it("of nothing is none", () => expect(worstVerdict([])).toBeNull());
});
