import { describe, expect, it } from "vitest";
import { limits } from "#shared/limits.ts";
import { formatSize } from "./format-size.ts";

describe("formatSize", () => {
  it("uses the largest unit that fits", () => {
    expect([0, 812, 1024, 4300, 20_000, limits.inputFileBytes].map(formatSize)).toEqual([
      "0 bytes",
      "812 bytes",
      "1 KiB",
      "4.2 KiB",
      "20 KiB",
      "16 MiB",
    ]);
  });
});
