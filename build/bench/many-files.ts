import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { makeCngPfx } from "./fixtures.ts";
import type { BenchRow } from "./table.ts";

const resultSchema = z.object({ milliseconds: z.number(), failed: z.literal(0), megabytes: z.number() });

/** Converts ever more files in a process of its own: time and memory tell whether the work is linear. */
export function benchManyFiles(folder: string, counts: readonly number[]): readonly BenchRow[] {
  const pfx = makeCngPfx(folder);
  return counts.map((count) => {
    const input = join(folder, "large");
    const output = join(folder, "large-out");
    mkdirSync(input, { recursive: true });
    for (let index = 0; index < count; index += 1) copyFileSync(pfx, join(input, `${index}.pfx`));
    const program = join(import.meta.dirname, "convert-folder.ts");
    const printed = execFileSync(process.execPath, [program, input, output, join(folder, "data")]);
    const { milliseconds, megabytes } = resultSchema.parse(JSON.parse(printed.toString()));
    rmSync(input, { recursive: true });
    rmSync(output, { recursive: true });
    return {
      what: `convert ${count.toLocaleString("en")} files`,
      ours: milliseconds,
      theirs: null,
      rounds: 1,
      wanted: null,
      note: `${(milliseconds / count).toFixed(1)} ms a file; at most ${megabytes.toFixed(0)} MB of memory (wanted: ≤ 300)`,
    };
  });
}
