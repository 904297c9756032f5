import { stripVTControlCharacters } from "node:util";
import type { PartResult } from "./result.ts";
import { runProgram } from "./run-program.ts";

/**
 * A checker (types, lint, unused code) as one part with one test.
 *
 * @param proof what its output must show so that we know that it looked at something: a checker that finds no files passes silently;
 *   null: the tool itself fails when it finds nothing to look at
 */
export async function checkPart(
  name: string,
  program: string,
  programArguments: readonly string[],
  proof: RegExp | null,
  options: { readonly quiet?: boolean } = {},
): Promise<PartResult> {
  const run = await runProgram(program, programArguments, options);
  const looked = proof === null || proof.test(run.output);
  if (!looked) console.error(`${program} printed nothing that shows that it looked at a file.`);
  const passed = run.exitCode === 0 && looked;
  return {
    name,
    passed: passed ? 1 : 0,
    failed: passed ? 0 : 1,
    skipped: 0,
    exitedCleanly: run.exitCode === 0,
    troubles: passed ? [] : [stripVTControlCharacters(run.output).slice(-2_000)],
  };
}
