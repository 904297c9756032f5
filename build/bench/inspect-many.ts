import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { makeCngPfx } from "./fixtures.ts";
import { median, sideBySide } from "./measure.ts";
import type { BenchRow } from "./table.ts";

const program = join(import.meta.dirname, "../../out/node/cli.mjs");
const oneSecond = 1_000;
const largestReport = 256 * 1024 * 1024;

/** Inspects a folder of certificates with the command line, from its start to the last line of its report. */
export async function benchInspectMany(folder: string, count: number, runs: number): Promise<BenchRow> {
  makeCngPfx(folder);
  const input = join(folder, "certificates");
  mkdirSync(input, { recursive: true });
  const files = Array.from({ length: count }, (_, index) => join(input, `fe${index}.pem`));
  for (const file of files) copyFileSync(join(folder, "leaf.pem"), file);
  const inspect = () => {
    try {
      execFileSync(process.execPath, [program, "inspect", ...files], { maxBuffer: largestReport, stdio: "pipe" });
    } catch (thrown) {
      // 1: some certificates will not work. They need not.
      if (!(thrown instanceof Error && "status" in thrown && thrown.status === 1)) throw thrown;
    }
  };
  const { ours } = await sideBySide(runs, inspect, () => undefined);
  const milliseconds = median(ours);
  return {
    what: `inspect ${count.toLocaleString("en")} certificates`,
    ours: milliseconds,
    theirs: null,
    rounds: runs,
    wanted: null,
    note: `from start to end: ${((count * oneSecond) / milliseconds).toFixed(0)} a second (wanted: ≥ 500)`,
  };
}
