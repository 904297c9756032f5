import { afterEach, describe, expect, it, vi } from "vitest";
import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import { createPool, type Pool, type PoolOptions } from "./create-pool.ts";

const workerUrl = new URL("./pool-worker.double.ts", import.meta.url);
const pools: Pool[] = [];

function pool(options: Omit<PoolOptions, "workerUrl"> = {}): Pool {
  const created = createPool({ workerUrl, ...options });
  pools.push(created);
  return created;
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const thrown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return thrown instanceof AppError ? thrown.code : String(thrown);
}

describe("the worker pool", () => {
  afterEach(async () => {
    await Promise.all(pools.splice(0).map((created) => created.close()));
  });

  it("runs a task and brings its result back", async () => {
    expect(await pool().run({ task: "echo", input: { text: "hello", bytes: Uint8Array.of(1, 2) } })).toEqual({
      text: "hello",
      bytes: Uint8Array.of(1, 2),
    });
  });

  it("keeps the caller's bytes usable", async () => {
    const input = Uint8Array.of(1, 2, 3);
    await pool().run({ task: "echo", input });
    expect(input).toEqual(Uint8Array.of(1, 2, 3));
  });

  it("brings an AppError back with its code, message and hint", async () => {
    await expect(pool().run({ task: "refuse", input: null })).rejects.toMatchObject({
      code: "PFX_WRONG_PASSWORD",
      message: "The password is not right.",
      hint: "Try another one.",
    });
  });

  it("gives a job 20 seconds where nothing else is said, and then a new worker to the next one", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const single = pool({ size: 1 });
      const endless = single.run({ task: "spin", input: null });
      const outcome = vi.fn();
      void codeOf(endless).then(outcome);
      expect(limits.jobMilliseconds).toBe(20_000);
      await vi.advanceTimersByTimeAsync(limits.jobMilliseconds - 1);
      expect(outcome).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(outcome).toHaveBeenCalledWith("JOB_TIMEOUT");
      await expect(endless).rejects.toThrow("longer than 20 seconds");
      expect(await single.run({ task: "echo", input: "next" })).toBe("next");
    } finally {
      vi.useRealTimers();
    }
  });

  it("brings a fault of the worker back as an Error that is no AppError", async () => {
    const thrown: unknown = await pool()
      .run({ task: "break", input: null })
      .catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).not.toBeInstanceOf(AppError);
    expect(String(thrown)).toContain("a fault");
  });

  it("uses a worker again", async () => {
    const single = pool({ size: 1 });
    const first = await single.run({ task: "thread", input: null });
    expect(await single.run({ task: "thread", input: null })).toBe(first);
  });

  it("runs as many jobs at a time as it has workers, and queues the rest", async () => {
    const pair = pool({ size: 2 });
    const threads = await Promise.all([1, 2, 3, 4].map(() => pair.run({ task: "wait", input: 100 })));
    expect(new Set(threads).size).toBe(2);
  });

  it("gives up a job that takes too long with JOB_TIMEOUT, and goes on", async () => {
    const single = pool({ size: 1, milliseconds: 1_500 });
    expect(await codeOf(single.run({ task: "spin", input: null }))).toBe("JOB_TIMEOUT");
    expect(await single.run({ task: "echo", input: "alive" })).toBe("alive");
  });

  it("does not count the time in the queue", async () => {
    const single = pool({ size: 1, milliseconds: 2_500 });
    const jobs = [1, 2, 3].map(() => single.run({ task: "wait", input: 1_000 }));
    await expect(Promise.all(jobs)).resolves.toHaveLength(3);
  });

  it("gives up a job that eats too much memory with JOB_MEMORY, and goes on", async () => {
    const single = pool({ size: 1, megabytes: 64 });
    expect(await codeOf(single.run({ task: "eat", input: null }))).toBe("JOB_MEMORY");
    expect(await single.run({ task: "echo", input: "alive" })).toBe("alive");
  });

  it("replaces a worker that ended by itself, and loses only its job", async () => {
    const single = pool({ size: 1 });
    const lost = single.run({ task: "exit", input: null });
    const next = single.run({ task: "echo", input: "alive" });
    await expect(lost).rejects.toThrow("ended by itself with code 3");
    expect(await next).toBe("alive");
  });

  it("ends a running job at once when it is cancelled", async () => {
    const single = pool({ size: 1 });
    const controller = new AbortController();
    const running = single.run({ task: "spin", input: null }, controller.signal);
    setTimeout(() => controller.abort(), 200);
    expect(await codeOf(running)).toBe("CANCELLED");
    expect(await single.run({ task: "echo", input: "alive" })).toBe("alive");
  });

  it("takes a cancelled job out of the queue and leaves the others in it", async () => {
    const single = pool({ size: 1 });
    const controller = new AbortController();
    const running = single.run({ task: "wait", input: 300 });
    const cancelled = single.run({ task: "echo", input: "never" }, controller.signal);
    const after = single.run({ task: "echo", input: "after" });
    controller.abort();
    expect(await codeOf(cancelled)).toBe("CANCELLED");
    expect(await after).toBe("after");
    expect(await running).toBeTypeOf("number");
  });

  it("starts nothing for a signal that has fired already", async () => {
    expect(await codeOf(pool().run({ task: "spin", input: null }, AbortSignal.abort()))).toBe("CANCELLED");
  });

  it("fails running and queued jobs with CANCELLED when it is closed", async () => {
    const single = pool({ size: 1 });
    const jobs = [single.run({ task: "spin", input: null }), single.run({ task: "echo", input: 1 })].map(codeOf);
    await single.close();
    expect(await Promise.all(jobs)).toEqual(["CANCELLED", "CANCELLED"]);
    expect(await codeOf(single.run({ task: "echo", input: 1 }))).toBe("CANCELLED");
  });

  it("refuses a message that cannot cross to a thread, and goes on", async () => {
    const single = pool({ size: 1 });
    await expect(single.run({ task: "echo", input: () => undefined })).rejects.toThrow(/clone/);
    expect(await single.run({ task: "echo", input: "alive" })).toBe("alive");
  });

  it("gives workers no environment, where secrets may stand", async () => {
    expect(await pool().run({ task: "environment", input: null })).toEqual([]);
  });
});
