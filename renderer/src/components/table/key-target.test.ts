import { describe, expect, it } from "vitest";
import { keyTarget } from "./key-target.ts";

describe("keyTarget", () => {
  it("goes from row to row and stays at either end", () => {
    expect(keyTarget("ArrowDown", 0, 3)).toEqual({ row: 1 });
    expect(keyTarget("ArrowDown", 2, 3)).toEqual({ row: 2 });
    expect(keyTarget("ArrowUp", 0, 3)).toEqual({ row: 0 });
    expect(keyTarget("Home", 2, 3)).toEqual({ row: 0 });
    expect(keyTarget("End", 0, 3)).toEqual({ row: 2 });
  });

  it("turns pages", () => {
    expect(keyTarget("PageDown", 0, 50)).toEqual({ page: "next" });
    expect(keyTarget("PageUp", 0, 50)).toEqual({ page: "previous" });
  });

  it("leaves every other key to the browser", () => {
    expect(keyTarget("Tab", 0, 3)).toBeNull();
    expect(keyTarget("a", 0, 3)).toBeNull();
  });
});
