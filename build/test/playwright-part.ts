import { readFile } from "node:fs/promises";
import * as z from "zod";
import type { PartResult } from "./result.ts";
import { runProgram } from "./run-program.ts";

/** The part of Playwright's JSON report that is used. */
const reportSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

/** Runs the end-to-end tests of the browser host and of the desktop host with the given browser. A flaky test counts as failed. */
export async function playwrightPart(reportFile: string, browser: string): Promise<PartResult> {
  const run = await runProgram("playwright", ["test", "--project=web", "--project=desktop", "--reporter=list,json"], {
    environment: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile },
  });
  const { stats } = reportSchema.parse(JSON.parse(await readFile(reportFile, "utf8")));
  return {
    name: "end-to-end",
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    exitedCleanly: run.exitCode === 0,
  };
}
