import { describe, expect, it } from "vitest";
import { createRunningJobs } from "./running-jobs.ts";

const untilAborted = (signal: AbortSignal): Promise<string> =>
  new Promise((done) => signal.addEventListener("abort", () => done("aborted")));

describe("running jobs", () => {
  it("are cancelled by their id, all that have it and no others", async () => {
    const running = createRunningJobs();
    const jobs = [running.run("a", untilAborted), running.run("a", untilAborted)];
    let other = "runs";
    const rest = running.run("b", untilAborted).then((value) => {
      other = value;
    });
    expect(running.cancel("a")).toBe(true);
    expect(await Promise.all(jobs)).toEqual(["aborted", "aborted"]);
    expect(other).toBe("runs");
    running.cancel("b");
    await rest;
  });

  it("are forgotten when they end, well or not", async () => {
    const running = createRunningJobs();
    await running.run("a", async () => 1);
    await expect(running.run("b", async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect([running.cancel("a"), running.cancel("b"), running.cancel("c")]).toEqual([false, false, false]);
  });
});
