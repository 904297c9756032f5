import { describe, expect, it } from "vitest";
import { nearest } from "./nearest.ts";

const names = ["roles", "plan", "request", "pending", "complete", "convert", "inspect", "lab-ca", "serve", "help"];

describe("nearest", () => {
  it.each([
    ["convrt", "convert"],
    ["inspekt", "inspect"],
    ["labca", "lab-ca"],
    ["request", "request"],
    ["pendign", "pending"],
    ["paln", "plan"],
  ])("takes %s for %s", (word, meant) => {
    expect(nearest(word, names)).toBe(meant);
  });

  it("suggests nothing where nothing is close", () => {
    expect(nearest("frobnicate", names)).toBeNull();
    expect(nearest("x", names)).toBeNull();
    expect(nearest("convert", [])).toBeNull();
  });
});
