import { describe, expect, it } from "vitest";
import { literal } from "../text/testing/literal.ts";
import { nextSteps } from "./next-steps.ts";

const again = literal("Make the request again.");

describe("nextSteps", () => {
  it("says once what several findings ask for, what is needed before advice, and nothing of notices", () => {
    const steps = nextSteps([
      { severity: "error", fix: again },
      { severity: "error", fix: literal("Convert it.") },
      { severity: "warning", fix: again },
      { severity: "warning", fix: literal("Renew it.") },
      { severity: "notice", fix: literal("Nothing.") },
    ]);
    expect(steps).toEqual([
      { fix: again, needed: true },
      { fix: literal("Convert it."), needed: true },
      { fix: literal("Renew it."), needed: false },
    ]);
  });

  it("of nothing is nothing", () => expect(nextSteps([])).toEqual([]));
});
