import { describe, expect, it } from "vitest";
import { remainingMilliseconds } from "./remaining-milliseconds.ts";

describe("the time that remains", () => {
  it("is what the last items took, for each that remains", () => {
    expect(remainingMilliseconds([1000, 1010, 1020, 1030, 1040], 60)).toBe(600);
    expect(remainingMilliseconds([0, 5, 5, 5, 101], 2)).toBe(51);
  });

  it("is not told before there is a pace, nor when nothing remains", () => {
    expect(remainingMilliseconds([], 10)).toBeNull();
    expect(remainingMilliseconds([0], 10)).toBeNull();
    expect(remainingMilliseconds([0, 10, 20, 30], 10)).toBeNull();
    expect(remainingMilliseconds([0, 10, 20, 30, 40], 0)).toBeNull();
  });

  it("is never negative", () => {
    expect(remainingMilliseconds([40, 30, 20, 10, 0], 10)).toBe(0);
  });
});
