import { describe, expect, it } from "vitest";
import { wrap } from "./wrap.ts";

describe("wrap", () => {
  it("breaks at spaces and keeps within the width, indent included", () => {
    const text = wrap("The key lies in a provider that the Front End service cannot use.", 30, "  ");
    expect(text).toBe("  The key lies in a provider\n  that the Front End service\n  cannot use.");
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(30);
  });

  it("never cuts a word", () => {
    expect(wrap("run certutil-importpfx-with-a-long-name now", 10)).toBe(
      "run\ncertutil-importpfx-with-a-long-name\nnow",
    );
  });

  it("leaves one line where there is no width", () => {
    expect(wrap("one  two\nthree", Number.POSITIVE_INFINITY, "- ")).toBe("- one two three");
  });
});
