import { describe, expect, it } from "vitest";
import { type VerdictId, verdictIds } from "../rules/types.ts";
import { gravestOf } from "./gravity.ts";

describe("the gravest of several verdicts", () => {
  const gravest = (...ids: readonly VerdictId[]) => gravestOf(ids.map((verdict) => ({ verdict })));

  it("takes what fails before what is not known, and both before warnings", () => {
    expect(gravest("works", "works-with-warnings")).toBe("works-with-warnings");
    expect(gravest("works-with-warnings", "cannot-tell")).toBe("cannot-tell");
    expect(gravest("cannot-tell", "will-not-work", "works")).toBe("will-not-work");
  });

  it("knows every verdict", () => {
    for (const verdict of verdictIds) expect(gravest(verdict)).toBe(verdict);
  });

  it("of nothing is none", () => expect(gravest()).toBeNull());
});
