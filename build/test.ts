/** `npm test`: types, lint, unused code, unit, contract, end-to-end. Ends with one line that sums all runners, and fails if any part ran no test. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./find-browser.ts";
import { checkPart } from "./test/check-part.ts";
import { playwrightPart } from "./test/playwright-part.ts";
import { addCounts, type PartResult, summaryLine } from "./test/result.ts";
import { runProgram } from "./test/run-program.ts";
import { vitestParts } from "./test/vitest-parts.ts";

const reports = await mkdtemp(join(tmpdir(), "keyspec-test-"));
const results: PartResult[] = [];

async function part(run: () => Promise<readonly PartResult[]>): Promise<void> {
  const finished = await run();
  results.push(...finished);
  for (const result of finished) {
    console.log(`\n── ${result.name}: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped\n`);
  }
}

try {
  const build = await runProgram("vite", ["build", "--app", "--logLevel", "warn"]);
  if (build.exitCode !== 0) throw new Error("The build failed; see above.");

  await part(async () => [
    await checkPart("types", "tsc", ["-b", "--verbose"], /Project '[^']+' is/g, { quiet: true }),
  ]);
  await part(async () => [
    await checkPart("lint", "biome", ["check", "--error-on-warnings", "."], /Checked \d+ files/g),
  ]);
  await part(async () => [await checkPart("unused code", "knip", ["--treat-config-hints-as-errors"], null)]);
  await part(() => vitestParts(join(reports, "vitest.json")));
  const browser = await findBrowser();
  await part(async () => [await playwrightPart(join(reports, "playwright.json"), browser)]);
} finally {
  await rm(reports, { recursive: true, force: true });
}

const empty = results.filter((result) => result.passed + result.failed === 0);
for (const result of empty) console.error(`The part “${result.name}” ran nothing: that counts as a failure.`);
const broken = results.filter((result) => result.failed > 0 || !result.exitedCleanly);
for (const result of broken) {
  console.error(`The part “${result.name}” failed.`);
  for (const trouble of result.troubles ?? []) console.error(`  ${trouble}`);
}

process.exitCode = empty.length + broken.length > 0 ? 1 : 0;
console.log(summaryLine(addCounts(results), empty.length + broken.length));
