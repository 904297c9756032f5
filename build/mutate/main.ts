/**
 * `npm run mutate -- [folder…] [--sample N] [--seed N]`: makes small wrong changes in the folders that judge and read, one at a time, and runs
 * the tests that load the changed module. `npm run mutate -- settings` weakens each security setting of settings.ts instead, all of them
 * without `--sample`, and lists which test noticed it. A mutant that no test notices is printed; the last line is the score.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { runProgram } from "../test/run-program.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";
import { sampleOf } from "./sample.ts";
import { mutantOfSetting } from "./setting-mutant.ts";
import { settingMutants } from "./settings.ts";

const root = resolve(import.meta.dirname, "../..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string" }, seed: { type: "string", default: "1" } },
});
const folders = positionals.length > 0 ? positionals : ["shared/rules", "shared/judge", "shared/chain", "electron/pki"];

const areSettings = folders[0] === "settings";
const candidates = areSettings ? settingCandidates() : mutantsOfFolders();
const chosen = sampleOf(
  candidates,
  Number(values.sample ?? (areSettings ? candidates.length : 100)),
  Number(values.seed),
);
if (chosen.length === 0) throw new Error(`There is nothing to mutate in ${folders.join(", ")}.`);
console.log(`${chosen.length} of ${candidates.length} mutants`);

if (!(await passes(testsOfAll(chosen))))
  throw new Error("The tests fail without any mutant: that they notice one would say nothing.");
let survived = 0;
for (const candidate of chosen) {
  const { mutant, tests } = candidate;
  if (!(await passes(tests, { KEYSPEC_MUTANT: JSON.stringify(mutant) }))) {
    if (areSettings) console.log(`noticed by ${tests.at(-1)}: ${changeOf(mutant)}`);
    continue;
  }
  survived += 1;
  console.log(`survived: ${changeOf(mutant)}`);
}
const killed = chosen.length - survived;
console.log(`mutation score: ${killed} of ${chosen.length} noticed (${Math.round((100 * killed) / chosen.length)} %)`);
process.exitCode = survived > 0 && areSettings ? 1 : 0;

/** The tests of a mutant, as Vitest takes them. */
type Candidate = { readonly mutant: Mutant; readonly tests: readonly string[] };

function mutantsOfFolders(): readonly Candidate[] {
  // What runs the built program would not see the mutant.
  const left = ["electron/contract/**", "electron/cli/**", "electron/web/**", "build/**"];
  const excluded = left.map((glob) => `--exclude=${glob}`);
  return execFileSync("git", ["ls-files", ...folders], { cwd: root, encoding: "utf8" })
    .split("\n")
    .filter((file) => file.endsWith(".ts") && !/\.(?:test|double)\.ts$|\/testing\//.test(file))
    .flatMap((file) => mutantsOf(file, readFileSync(resolve(root, file), "utf8")))
    .map((mutant) => ({ mutant, tests: ["related", mutant.file, "--run", ...excluded] }));
}

function settingCandidates(): readonly Candidate[] {
  return settingMutants.map((setting) => ({
    mutant: mutantOfSetting(setting, readFileSync(resolve(root, setting.file), "utf8")),
    tests: ["run", setting.noticedBy],
  }));
}

/** The tests of several mutants in one run. */
function testsOfAll(candidates: readonly Candidate[]): readonly string[] {
  return [...new Set(candidates.flatMap(({ tests }) => tests))];
}

async function passes(tests: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<boolean> {
  const run = await runProgram("vitest", [...tests, "--bail", "1", "--reporter", "dot"], { silent: true, environment });
  return run.exitCode === 0;
}

function changeOf(mutant: Mutant): string {
  const [original, replacement] = [mutant.original, mutant.replacement].map((text) => text.replace(/\s+/g, " ").trim());
  return `${placeOf(mutant)}: ${original} → ${replacement || "(nothing)"}`;
}

function placeOf({ file, start }: Mutant): string {
  const line = readFileSync(resolve(root, file), "utf8").slice(0, start).split("\n").length;
  return `${file}:${line}`;
}
