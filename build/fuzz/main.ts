import { writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { limits } from "#shared/limits.ts";
import { runFuzz } from "./run-fuzz.ts";
import { targets } from "./targets.ts";

const usage = `Usage: npm run fuzz -- <${Object.keys(targets).join("|")}> [--runs N] [--seconds S] [--seed X] [--workers N] [--seeds FOLDER]
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string" },
    seconds: { type: "string" },
    seed: { type: "string" },
    workers: { type: "string" },
    seeds: { type: "string" },
  },
});
const target = targets[positionals[0] ?? ""];
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const seconds = Number(values.seconds ?? Number.POSITIVE_INFINITY);
const runs = Number(values.runs ?? (values.seconds === undefined ? 20_000 : 2_000_000_000));
const workers = Number(values.workers ?? availableParallelism());
if (target === undefined || ![seed, runs, workers].every(Number.isSafeInteger) || Number.isNaN(seconds)) {
  process.stderr.write(usage);
  process.exit(2);
}

const samples = await target.makeSamples(values.seeds ?? null);
const started = Date.now();
const { outcomes, findings } = await runFuzz({
  readerUrl: new URL(target.reader, import.meta.url).href,
  samples,
  seed,
  runs,
  seconds,
  runMilliseconds: limits.jobMilliseconds,
  memoryMegabytes: limits.jobMemoryMegabytes,
  workers,
});

const total = Object.values(outcomes).reduce((sum, times) => sum + times, 0);
for (const [outcome, times] of Object.entries(outcomes).toSorted(([, one], [, other]) => other - one)) {
  process.stdout.write(`${String(times).padStart(10)}  ${outcome}\n`);
}
for (const finding of findings) {
  const file = join(tmpdir(), `keyspec-fuzz-${seed}-${finding.run}.bin`);
  writeFileSync(file, finding.input);
  process.stdout.write(
    `\n${finding.kind} in run ${finding.run} (from ${finding.sample}), input in ${file}\n${finding.detail}\n`,
  );
}
const elapsed = Math.round((Date.now() - started) / 1000);
process.stdout.write(
  `\n${total.toLocaleString("en")} runs over ${samples.length} files in ${elapsed} s, seed ${seed}: ${findings.length} findings\n`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
