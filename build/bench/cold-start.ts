import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { makeCngPfx } from "./fixtures.ts";
import type { BenchRow } from "./table.ts";

const program = join(import.meta.dirname, "../../out/node/cli.mjs");
const sixtySeconds = 60_000;
const oneSecond = 1_000;

/**
 * Processor time of commands that do little, from start to end, in milliseconds; beside it that of Node.js without a program. The clock
 * would tell what else the computer does. On Windows, whose shell cannot tell it, there is no row.
 */
export function benchColdStart(folder: string, runs: number): readonly BenchRow[] {
  if (process.platform === "win32") return [];
  makeCngPfx(folder);
  const certificate = join(folder, "leaf.pem");
  return [
    coldStart("--version", [program, "--version"], runs, null),
    coldStart("explain one code", [program, "explain", "0x80090028"], runs, null),
    coldStart("inspect one certificate", [program, "inspect", certificate], runs, 4),
  ];
}

function coldStart(what: string, parameters: readonly string[], runs: number, wanted: number | null): BenchRow {
  // Once, so that what Node keeps of the compiled program is there.
  processorMilliseconds(parameters, 2);
  return {
    what: `${what}, cold`,
    ours: processorMilliseconds(parameters, runs),
    theirs: processorMilliseconds(["-e", "0"], runs),
    rounds: runs,
    wanted,
    note: "processor time, beside that of “node -e 0”",
  };
}

/** The mean of some runs of Node.js, as `times` of the shell (POSIX) counts its children: user and system. */
function processorMilliseconds(parameters: readonly string[], runs: number): number {
  const script = `i=0; while [ $i -lt ${runs} ]; do "$@" >/dev/null 2>&1; i=$((i+1)); done; times`;
  const printed = execFileSync("sh", ["-c", script, "sh", process.execPath, ...parameters], { encoding: "utf8" });
  const children = printed.trim().split("\n").at(-1) ?? "";
  const times = [...children.matchAll(/(\d+)m(\d+(?:[.,]\d+)?)s/g)];
  if (times.length !== 2) throw new Error(`The shell's “times” printed something else: ${printed}`);
  const all = times.reduce(
    (sum, [, minutes, seconds = ""]) =>
      sum + Number(minutes) * sixtySeconds + Number(seconds.replace(",", ".")) * oneSecond,
    0,
  );
  return all / runs;
}
