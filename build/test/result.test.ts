import { describe, expect, it } from "vitest";
import { addCounts, summaryLine } from "./result.ts";

describe("the last line of npm test", () => {
  it("sums all parts", () => {
    const counts = addCounts([
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 4, failed: 2, skipped: 0 },
    ]);
    expect(summaryLine(counts, 0)).toBe("7 passed, 2 failed, 1 skipped");
  });

  it("shows a part that broke without a failed test", () => {
    expect(summaryLine({ passed: 5, failed: 0, skipped: 0 }, 1)).toBe("5 passed, 1 failed, 0 skipped");
  });
});
