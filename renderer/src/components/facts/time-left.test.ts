import { describe, expect, it } from "vitest";
import { timeLeft } from "./time-left.ts";

describe("timeLeft", () => {
  it.each([
    [0, "a few seconds left"],
    [9_999, "a few seconds left"],
    [10_000, "about 10 seconds left"],
    [47_000, "about 50 seconds left"],
    [55_000, "about a minute left"],
    [89_000, "about a minute left"],
    [150_000, "about 3 minutes left"],
    [3_569_999, "about 59 minutes left"],
    [3_570_000, "about an hour left"],
    [9_000_000, "about 3 hours left"],
  ])("says %i ms as “%s”", (milliseconds, words) => {
    expect(timeLeft(milliseconds)).toBe(words);
  });
});
