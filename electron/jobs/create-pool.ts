import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { fromErrorData } from "#shared/errors/app-error.ts";
import { jobErrors } from "#shared/errors/definitions/jobs.ts";
import { limits } from "#shared/limits.ts";
import type { JobMessage, JobReply } from "./messages.ts";
import { processorMilliseconds, watchProcessor } from "./processor-watch.ts";

export type PoolOptions = {
  readonly workerUrl: URL;
  /** Workers at a time; default: as many as this computer runs at once. */
  readonly size?: number;
  /** Milliseconds of processor time that one job may use. */
  readonly milliseconds?: number;
  /** Milliseconds by the clock that one job may take, from its start in a worker. */
  readonly clockMilliseconds?: number;
  /** Jobs that may wait; one more is refused. */
  readonly waiting?: number;
  /** MiB of heap that one worker may use. */
  readonly megabytes?: number;
};

export type Pool = {
  readonly size: number;
  /**
   * Resolves with the job's output. Rejects with the job's AppError, JOB_TIMEOUT, JOB_MEMORY, JOBS_TOO_MANY, CANCELLED (by the signal or
   * `close`), or an Error for a fault of the worker. Jobs start in the order they came.
   */
  readonly run: (message: JobMessage, signal?: AbortSignal) => Promise<unknown>;
  /** Resolves when every worker has ended. */
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

/** The pool does not know which files a job is about; `createJobs` does. */
const unnamed = { named: "no", files: "", work: "other" } as const;

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
  const clockMilliseconds = options.clockMilliseconds ?? limits.jobClockMilliseconds;
  const megabytes = options.megabytes ?? limits.jobMemoryMegabytes;
  const mostWaiting = options.waiting ?? size * limits.waitingJobsPerWorker;
  const queue: Job[] = [];
  const idle: Worker[] = [];
  /** Workers at work, each with the way to end its job from outside. */
  const busy = new Map<Job, (reason: unknown) => void>();
  /** Workers that were told to end: each still has its thread and its memory, and so its place, until it has ended. */
  const ending = new Set<Promise<unknown>>();
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

  const endWorker = (worker: Worker): void => {
    worker.removeAllListeners();
    // Errors of a worker that is being ended concern nobody any more.
    worker.on("error", () => undefined);
    const ended = worker.terminate().finally(() => {
      ending.delete(ended);
      next();
    });
    ending.add(ended);
  };

  const runOn = (worker: Worker, job: Job): void => {
    const settle = (keepWorker: boolean, finish: () => void): void => {
      endWatch();
      worker.removeAllListeners();
      busy.delete(job);
      worker.unref();
      if (keepWorker && !closed) {
        idle.push(worker);
        // An idle worker that dies is forgotten; the next job starts a new one.
        worker.once("error", () => forget(worker));
        worker.once("exit", () => forget(worker));
      } else {
        endWorker(worker);
      }
      finish();
      next();
    };
    const lose = (reason: unknown): void => settle(false, () => job.reject(reason));
    const spent = { milliseconds, clockMilliseconds };
    const endWatch = watchProcessor(
      () => processorMilliseconds(worker),
      spent,
      () => lose(jobErrors.timeout({ ...unnamed, seconds: milliseconds / 1_000 })),
    );

    busy.set(job, lose);
    worker.removeAllListeners();
    worker.once("message", (reply: JobReply) =>
      settle(true, () =>
        reply.ok
          ? job.resolve(reply.output)
          : job.reject(reply.fault === undefined ? fromErrorData(reply.error) : new Error(reply.fault)),
      ),
    );
    worker.once("error", (thrown) =>
      lose(isOutOfMemory(thrown) ? jobErrors.memory({ ...unnamed, megabytes }) : thrown),
    );
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
    while (queue.length > 0 && busy.size + ending.size < size) {
      const job = queue.shift();
      if (job !== undefined) runOn(idle.pop() ?? startWorker(), job);
    }
  };

  const stop = (job: Job): void => {
    const position = queue.indexOf(job);
    if (position >= 0) {
      queue.splice(position, 1);
      job.reject(jobErrors.cancelled());
      return;
    }
    busy.get(job)?.(jobErrors.cancelled());
  };

  return {
    size,
    run: (message, signal) =>
      new Promise((resolve, reject) => {
        if (closed || signal?.aborted) {
          reject(jobErrors.cancelled());
          return;
        }
        if (queue.length >= mostWaiting) {
          reject(jobErrors.tooMany());
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
      for (const worker of idle.splice(0)) endWorker(worker);
      await Promise.all(ending);
    },
  };
}
