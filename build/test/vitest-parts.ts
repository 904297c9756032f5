import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import * as z from "zod";
import type { Counts, PartResult } from "./result.ts";
import { runProgram } from "./run-program.ts";

const root = resolve(import.meta.dirname, "../..");

/** The part of Vitest's JSON report (Jest's format) that is used. */
const reportSchema = z.object({
  testResults: z.array(z.object({ name: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/** Runs Vitest once and splits its result into the parts `unit` and `contract`. */
export async function vitestParts(reportFile: string): Promise<readonly PartResult[]> {
  const run = await runProgram("vitest", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reportFile}`,
  ]);
  const files = reportSchema.parse(JSON.parse(await readFile(reportFile, "utf8"))).testResults;
  const count = (contract: boolean): Counts => {
    const statuses = files
      .filter((file) => relative(root, file.name).replaceAll("\\", "/").startsWith("electron/contract/") === contract)
      .flatMap((file) => file.assertionResults.map((result) => result.status));
    const of = (...names: readonly string[]) => statuses.filter((status) => names.includes(status)).length;
    return { passed: of("passed"), failed: of("failed"), skipped: of("skipped", "pending", "todo", "disabled") };
  };
  const exitedCleanly = run.exitCode === 0;
  return [
    { name: "unit", ...count(false), exitedCleanly },
    { name: "contract", ...count(true), exitedCleanly },
  ];
}
