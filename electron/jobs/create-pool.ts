import "#shared/every-text.ts";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { AppError, fromErrorData } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import type { JobMessage, JobReply } from "./messages.ts";

export type PoolOptions = {
  readonly workerUrl: URL;
  /** Workers at a time; default: as many as this computer runs at once. */
  readonly size?: number;
  /** Milliseconds that one job may take, from its start in a worker. */
  readonly milliseconds?: number;
  /** MiB of heap that one worker may use. */
  readonly megabytes?: number;
};

export type Pool = {
  readonly size: number;
  /**
   * Resolves with the job's output. Rejects with the job's AppError, JOB_TIMEOUT, JOB_MEMORY, CANCELLED (by the signal or `close`),
   * or an Error for a fault of the worker. Jobs start in the order they came.
   */
  readonly run: (message: JobMessage, signal?: AbortSignal) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

type Job = {
  readonly message: JobMessage;
  readonly resolve: (output: unknown) => void;
  readonly reject: (reason: unknown) => void;
};

/**
 * MiB of a worker's heap for what is new: a job leaves a few hundred KiB behind, and the default only keeps more of it around (measured
 * over 1 500 files with two workers: 282 MB in memory with the default, 256 MB with little, at the same speed).
 */
const youngMegabytes = 8;

const cancelled = (): AppError => new AppError("CANCELLED", "Stopped before it was done.");

const timedOut = (milliseconds: number): AppError =>
  new AppError(
    "JOB_TIMEOUT",
    `The work took longer than ${Math.round(milliseconds / 100) / 10} seconds and was given up.`,
  );

const outOfMemory = (megabytes: number): AppError =>
  new AppError("JOB_MEMORY", `The work needed more than ${megabytes} MiB of memory and was given up.`);

const isOutOfMemory = (thrown: unknown): boolean =>
  thrown instanceof Error && "code" in thrown && thrown.code === "ERR_WORKER_OUT_OF_MEMORY";

/**
 * A pool of worker threads for untrusted bytes: a job that hangs, eats memory or is cancelled loses its worker, and nothing else.
 * Own lines instead of a library, because piscina and tinypool do not survive bundling (README). Workers start when there is work
 * for them, and do not keep the process alive while they wait.
 */
export function createPool(options: PoolOptions): Pool {
  const size = options.size ?? availableParallelism();
  const milliseconds = options.milliseconds ?? limits.jobMilliseconds;
  const megabytes = options.megabytes ?? limits.jobMemoryMegabytes;
  const queue: Job[] = [];
  const idle: Worker[] = [];
  /** Workers at work, each with the way to end its job from outside. */
  const busy = new Map<Job, (reason: unknown) => void>();
  let closed = false;

  const startWorker = (): Worker => {
    const worker = new Worker(options.workerUrl, {
      env: {},
      execArgv: [],
      stdin: false,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngMegabytes },
    });
    worker.unref();
    return worker;
  };

  const runOn = (worker: Worker, job: Job): void => {
    const settle = (keepWorker: boolean, finish: () => void): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      busy.delete(job);
      worker.unref();
      if (keepWorker && !closed) {
        idle.push(worker);
        // An idle worker that dies is forgotten; the next job starts a new one.
        worker.once("error", () => forget(worker));
        worker.once("exit", () => forget(worker));
      } else {
        // Errors of a worker that is being ended concern nobody any more.
        worker.on("error", () => undefined);
        void worker.terminate();
      }
      finish();
      next();
    };
    const lose = (reason: unknown): void => settle(false, () => job.reject(reason));
    const timer = setTimeout(() => lose(timedOut(milliseconds)), milliseconds);

    busy.set(job, lose);
    worker.removeAllListeners();
    worker.once("message", (reply: JobReply) =>
      settle(true, () =>
        reply.ok
          ? job.resolve(reply.output)
          : job.reject(reply.fault === undefined ? fromErrorData(reply.error) : new Error(reply.fault)),
      ),
    );
    worker.once("error", (thrown) => lose(isOutOfMemory(thrown) ? outOfMemory(megabytes) : thrown));
    worker.once("messageerror", lose);
    worker.once("exit", (code) => lose(new Error(`A worker ended by itself with code ${code}.`)));
    worker.ref();
    try {
      worker.postMessage(job.message);
    } catch (thrown) {
      // A message that cannot be cloned: a fault of the caller, not of the worker.
      lose(thrown);
    }
  };

  const forget = (worker: Worker): void => {
    const index = idle.indexOf(worker);
    if (index >= 0) idle.splice(index, 1);
  };

  const next = (): void => {
    while (queue.length > 0 && busy.size < size) {
      const job = queue.shift();
      if (job !== undefined) runOn(idle.pop() ?? startWorker(), job);
    }
  };

  const stop = (job: Job): void => {
    const position = queue.indexOf(job);
    if (position >= 0) {
      queue.splice(position, 1);
      job.reject(cancelled());
      return;
    }
    busy.get(job)?.(cancelled());
  };

  return {
    size,
    run: (message, signal) =>
      new Promise((resolve, reject) => {
        if (closed || signal?.aborted) {
          reject(cancelled());
          return;
        }
        const onAbort = (): void => stop(job);
        const unsubscribe = (): void => signal?.removeEventListener("abort", onAbort);
        const job: Job = {
          message,
          resolve: (output) => {
            unsubscribe();
            resolve(output);
          },
          reject: (reason) => {
            unsubscribe();
            reject(reason);
          },
        };
        signal?.addEventListener("abort", onAbort, { once: true });
        queue.push(job);
        next();
      }),
    close: async () => {
      closed = true;
      for (const job of [...queue, ...busy.keys()]) stop(job);
      const waiting = idle.splice(0);
      for (const worker of waiting) worker.removeAllListeners();
      await Promise.all(waiting.map((worker) => worker.terminate()));
    },
  };
}
