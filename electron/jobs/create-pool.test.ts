import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
// The worker of these tests says words that are no text of KeySpec.
import "#shared/text/testing/literal.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { createPool, type Pool, type PoolOptions } from "./create-pool.ts";

const workerUrl = new URL("./pool-worker.double.ts", import.meta.url);
const pools: Pool[] = [];

function pool(options: Omit<PoolOptions, "workerUrl"> = {}): Pool {
  const created = createPool({ workerUrl, ...options });
  pools.push(created);
  return created;
}

/** How many workers that start from now on have not ended, told by the process itself: at every start, and now. */
function countWorkers() {
  const active: number[] = [];
  let count = 0;
  const onWorker = (worker: Worker): void => {
    count += 1;
    active.push(count);
    worker.once("exit", () => {
      count -= 1;
    });
  };
  process.on("worker", onWorker);
  return { active, now: () => count };
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

  it("gives up a job that uses no processor when the clock has run out", async () => {
    const single = pool({ size: 1, milliseconds: 20_000, clockMilliseconds: 500 });
    expect(await codeOf(single.run({ task: "wait", input: 600_000 }))).toBe("JOB_TIMEOUT");
    expect(await single.run({ task: "echo", input: "alive" })).toBe("alive");
  });

  it("starts no other worker before the last one has ended", async () => {
    const single = pool({ size: 1 });
    const controller = new AbortController();
    const { active } = countWorkers();
    const running = single.run({ task: "spin", input: null }, controller.signal);
    const next = single.run({ task: "echo", input: "alive" });
    controller.abort();
    expect(await codeOf(running)).toBe("CANCELLED");
    expect(await next).toBe("alive");
    expect(Math.max(...active)).toBe(1);
  });

  it("has ended every worker when it is closed", async () => {
    const pair = pool({ size: 2 });
    const jobs = [1, 2].map(() => codeOf(pair.run({ task: "spin", input: null })));
    const { now } = countWorkers();
    await pair.close();
    expect(await Promise.all(jobs)).toEqual(["CANCELLED", "CANCELLED"]);
    expect(now()).toBe(0);
  });

  it("refuses a job with JOBS_TOO_MANY while too many wait, and takes jobs again later", async () => {
    const single = pool({ size: 1, waiting: 2 });
    const jobs = [1, 2, 3].map(() => single.run({ task: "wait", input: 50 }));
    expect(await codeOf(single.run({ task: "echo", input: 1 }))).toBe("JOBS_TOO_MANY");
    await Promise.all(jobs);
    expect(await single.run({ task: "echo", input: "again" })).toBe("again");
  });

  it("does not count the time in the queue", async () => {
    const single = pool({ size: 1, clockMilliseconds: 2_500 });
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

  it("ends the thread of a cancelled job, although no other job waits for it", async () => {
    const single = pool({ size: 1 });
    const controller = new AbortController();
    const started = once(process, "worker") as Promise<[Worker]>;
    const running = single.run({ task: "spin", input: null }, controller.signal);
    const [thread] = await started;
    await once(thread, "online");
    controller.abort();
    // The pool took its own listeners off just now.
    const ended = once(thread, "exit");
    expect(await codeOf(running)).toBe("CANCELLED");
    await ended;
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
