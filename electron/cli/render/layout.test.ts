import { describe, expect, it } from "vitest";
import { table } from "./table.ts";

describe("table", () => {
  it("aligns columns and leaves no spaces at line ends", () => {
    expect(
      table(
        [
          ["What", "Before", "After"],
          ["Rounds", "600000", ""],
        ],
        "  ",
      ),
    ).toBe("  What    Before  After\n  Rounds  600000");
  });

  it("makes nothing of nothing", () => {
    expect(table([])).toBe("");
  });
});
