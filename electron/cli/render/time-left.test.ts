import { describe, expect, it } from "vitest";
import { renderTimeLeft } from "./time-left.ts";

describe("the time that is left", () => {
  it.each([
    [0, "a few seconds"],
    [9_999, "a few seconds"],
    [10_000, "about 10 s"],
    [38_000, "about 40 s"],
    [54_999, "about 50 s"],
    [55_000, "about 1 min"],
    [150_000, "about 3 min"],
    [59 * 60_000, "about 59 min"],
    [60 * 60_000, "about 1 h"],
    [80 * 60_000, "about 1 h 20 min"],
    [119 * 60_000, "about 2 h"],
  ])("of %d ms is %s", (milliseconds, text) => {
    expect(renderTimeLeft(milliseconds)).toBe(text);
  });
});
