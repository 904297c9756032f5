import { getHeapStatistics } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import { AppError } from "#shared/errors/app-error.ts";
import { makeCase } from "./make-case.ts";
import type { Finding, ReaderModule, Sample, WorkerMessage, WorkerSetup } from "./types.ts";

/** Runs between two messages. */
const batch = 200;
const megabyte = 1024 * 1024;

const setup: WorkerSetup = workerData;
const { read }: ReaderModule = await import(setup.readerUrl);
const say = (message: WorkerMessage) => parentPort?.postMessage(message);

let outcomes: Record<string, number> = {};
let since = 0;
for (let run = take(); run < setup.runs; run = take()) {
  const sample = makeCase(setup.seed, run, setup.samples);
  const outcome = outcomeOf(sample, run);
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  since += 1;
  if (since === batch) flush();
}
flush();

/** The next run, which is from now on what this worker is at. */
function take(): number {
  const run = Atomics.add(setup.progress, 0, 1);
  Atomics.store(setup.progress, setup.slot, run);
  return run;
}

function outcomeOf(sample: Sample, run: number): string {
  try {
    read(sample.data, sample.password, run);
    return memoryOutcome(sample, run, "read");
  } catch (thrown) {
    if (thrown instanceof AppError) return memoryOutcome(sample, run, thrown.code);
    const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    report({ kind: "unexpected error", run, sample: sample.name, detail, input: sample.data });
    return "unexpected error";
  }
}

function memoryOutcome(sample: Sample, run: number, outcome: string): string {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  const used = Math.round((heap + external) / megabyte);
  if (used <= setup.memoryMegabytes) return outcome;
  report({ kind: "memory", run, sample: sample.name, detail: `${used} MiB in use`, input: sample.data });
  return "memory";
}

function report(finding: Finding): void {
  say({ type: "finding", finding });
}

function flush(): void {
  say({ type: "counts", outcomes });
  outcomes = {};
  since = 0;
}
