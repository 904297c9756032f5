import { describe, expect, it } from "vitest";
import { createEvents } from "../../ports/create-events.ts";
import { systemClock } from "../../ports/system-clock.ts";
import { createRunningJobs } from "./running-jobs.ts";

const untilAborted = (signal: AbortSignal): Promise<string> =>
  new Promise((done) => signal.addEventListener("abort", () => done("aborted")));

const create = () => createRunningJobs({ events: createEvents(), clock: systemClock });
const job = (jobId: string) => ({ jobId, keep: null });

describe("running jobs", () => {
  it("are cancelled by their id, all that have it and no others", async () => {
    const running = create();
    const jobs = [running.run(job("a"), untilAborted), running.run(job("a"), untilAborted)];
    let other = "runs";
    const rest = running.run(job("b"), untilAborted).then((value) => {
      other = value;
    });
    expect(running.cancel("a")).toBe(true);
    expect(await Promise.all(jobs)).toEqual(["aborted", "aborted"]);
    expect(other).toBe("runs");
    running.cancel("b");
    await rest;
  });

  it("are forgotten when they end, well or not", async () => {
    const running = create();
    await running.run(job("a"), async () => 1);
    await expect(running.run(job("b"), async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect([running.cancel("a"), running.cancel("b"), running.cancel("c")]).toEqual([false, false, false]);
    expect(running.kept.list()).toEqual([]);
  });

  it("are all stopped at the end, which waits until they have cleaned up", async () => {
    const running = create();
    const ended: string[] = [];
    const cleanUp = async (signal: AbortSignal, name: string): Promise<void> => {
      await untilAborted(signal);
      await new Promise((done) => setImmediate(done));
      ended.push(name);
    };
    const jobs = ["a", "b"].map((name) => running.run(job(name), (signal) => cleanUp(signal, name)));
    const failing = running.run(job("c"), async (signal) => {
      await untilAborted(signal);
      throw new Error("stopped");
    });
    failing.catch(() => undefined);
    await running.close();
    expect(ended).toEqual(["a", "b"]);
    await Promise.all(jobs);
  });
});
