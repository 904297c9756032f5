import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { errorsOutside, summaryOf } from "./vitest-parts.ts";

const root = resolve(import.meta.dirname, "../..");
const passed = { status: "passed", fullName: "works", failureMessages: [] };

describe("the parts of Vitest’s run", () => {
  it("count a file that could not be loaded, which has no tests, as one failure with its reason", () => {
    const files = [
      { name: `${root}/shared/a.test.ts`, status: "passed", message: "", assertionResults: [passed] },
      {
        name: `${root}/shared/b.test.ts`,
        status: "failed",
        message: "Cannot find module\n  at …",
        assertionResults: [],
      },
    ];
    expect(summaryOf(files)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
      troubles: ["shared/b.test.ts: Cannot find module"],
    });
  });

  it("name each failed test", () => {
    const failed = {
      status: "failed",
      fullName: "a rule passes",
      failureMessages: ["AssertionError: expected 1\n at …"],
    };
    const file = {
      name: `${root}/shared/a.test.ts`,
      status: "failed",
      message: "",
      assertionResults: [passed, failed],
    };
    expect(summaryOf([file])).toMatchObject({
      failed: 1,
      troubles: ["shared/a.test.ts: a rule passes: AssertionError: expected 1"],
    });
  });

  it("find the errors that belong to no test, and nothing where there is none", () => {
    const text = "\u001b[31m⎯⎯⎯⎯ Unhandled Errors ⎯⎯⎯⎯\u001b[39m\nError: a port that was closed";
    expect(errorsOutside(text).join("")).toContain("a port that was closed");
    expect(errorsOutside("all fine")).toEqual([]);
  });
});
