import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createLock } from "./create-lock.ts";

describe("a lock", () => {
  it("runs steps one after the other, and goes on after one that fails", async () => {
    const lock = createLock();
    const log: string[] = [];
    const step = (name: string, milliseconds: number, fails = false) =>
      lock(async () => {
        log.push(`${name} begins`);
        await setTimeout(milliseconds);
        log.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const outcomes = await Promise.allSettled([step("a", 30), step("b", 1, true), step("c", 1)]);
    expect(log).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });
});
