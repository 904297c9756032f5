import { Worker } from "node:worker_threads";
import { makeCase } from "./make-case.ts";
import type { Finding, Sample, WorkerMessage, WorkerSetup } from "./types.ts";

export type FuzzSetup = {
  /** A module with the reader: `export function read(data, password, run)`. */
  readonly readerUrl: string;
  readonly samples: readonly Sample[];
  readonly seed: number;
  readonly runs: number;
  /** Ends the whole when it has passed; Infinity: only the number of runs does. */
  readonly seconds: number;
  /** Milliseconds that one run may take. */
  readonly runMilliseconds: number;
  readonly memoryMegabytes: number;
  readonly workers: number;
};

export type FuzzResult = {
  /** Runs that ended, by outcome: "read", an error code, or the kind of a finding. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
};

/** How often the clock is looked at. */
const watchMilliseconds = 100;

/** Has workers read changed files until the runs are done or the time is over. A worker that hangs or dies is replaced. */
export async function runFuzz(setup: FuzzSetup): Promise<FuzzResult> {
  const outcomes: Record<string, number> = {};
  const findings: Finding[] = [];
  const progress = new Int32Array(new SharedArrayBuffer(4 * (setup.workers + 1)));
  const count = (outcome: string, times = 1) => {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + times;
  };
  const find = (kind: Finding["kind"], run: number, detail: string) => {
    const { name: sample, data: input } = makeCase(setup.seed, run, setup.samples);
    findings.push({ kind, run, sample, detail, input });
    count(kind);
  };
  const ends = Date.now() + setup.seconds * 1000;
  const listen = (message: WorkerMessage) => {
    if (message.type === "finding") findings.push(message.finding);
    else for (const [outcome, times] of Object.entries(message.outcomes)) count(outcome, times);
  };
  await Promise.all(
    Array.from({ length: setup.workers }, async (_, index) => {
      const slot = index + 1;
      while (Date.now() < ends && Atomics.load(progress, 0) < setup.runs) {
        const end = await untilEnd({ ...setup, progress, slot }, ends, listen);
        const run = Atomics.load(progress, slot);
        if (end === "hang") find("hang", run, `more than ${setup.runMilliseconds} ms`);
        if (end === "memory") find("memory", run, `more than ${setup.memoryMegabytes} MiB of heap`);
        if (end instanceof Error) throw end;
      }
    }),
  );
  return { outcomes, findings };
}

/** Runs one worker until it has no more to do, hangs, dies, or the time is over. */
function untilEnd(
  setup: WorkerSetup & Pick<FuzzSetup, "runMilliseconds">,
  ends: number,
  listen: (message: WorkerMessage) => void,
): Promise<"done" | "hang" | "memory" | "time" | Error> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./fuzz-worker.ts", import.meta.url), {
      workerData: setup satisfies WorkerSetup,
      resourceLimits: { maxOldGenerationSizeMb: setup.memoryMegabytes },
    });
    let run = -1;
    let since = Date.now();
    const watch = setInterval(() => {
      const now = Atomics.load(setup.progress, setup.slot);
      if (now !== run) {
        run = now;
        since = Date.now();
      }
      if (Date.now() - since > setup.runMilliseconds) stop("hang");
      else if (Date.now() > ends) stop("time");
    }, watchMilliseconds);
    const stop = (end: Awaited<ReturnType<typeof untilEnd>>) => {
      clearInterval(watch);
      void worker.terminate();
      resolve(end);
    };
    worker.on("message", listen);
    worker.on("error", (error: Error & { readonly code?: string }) =>
      stop(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : error),
    );
    worker.on("exit", () => stop("done"));
  });
}
