import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { mapParallel } from "./map-parallel.ts";

describe("mapping in parallel", () => {
  it("keeps the order and never has more at work than allowed", async () => {
    let atWork = 0;
    let most = 0;
    const results = await mapParallel([30, 5, 20, 1, 10], 2, async (milliseconds, index) => {
      atWork += 1;
      most = Math.max(most, atWork);
      await setTimeout(milliseconds);
      atWork -= 1;
      return `${index}:${milliseconds}`;
    });
    expect(results).toEqual(["0:30", "1:5", "2:20", "3:1", "4:10"]);
    expect(most).toBe(2);
  });

  it("gives nothing for nothing, and the failure of a step", async () => {
    expect(await mapParallel([], 4, async () => 1)).toEqual([]);
    await expect(mapParallel([1], 4, async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  });
});
