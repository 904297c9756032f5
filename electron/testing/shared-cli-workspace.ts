import { afterAll, beforeAll } from "vitest";
import type { CliOptions, CliResult } from "./built-cli.ts";
import { type BuildEnvironment, buildMilliseconds, ensureBuilt } from "./built-program.ts";
import { type CliWorkspace, makeCliWorkspace } from "./cli-workspace.ts";
import { runCli } from "./run-cli.ts";

/**
 * A workspace for the tests of a file, with the program built: made before the first of them, removed after the last.
 *
 * @param runs false: the tests are skipped, and nothing is made
 * @param built the parts of the program that the tests run
 */
export function sharedCliWorkspace(
  runs: boolean,
  ...built: readonly BuildEnvironment[]
): Pick<CliWorkspace, "folder" | "fixtures"> {
  let made: CliWorkspace | null = null;
  beforeAll(async () => {
    if (!runs) return;
    await ensureBuilt("hosts", ...built);
    made = await makeCliWorkspace();
  }, buildMilliseconds);
  afterAll(() => made?.remove());
  const need = (): CliWorkspace => {
    if (made === null) throw new TypeError("The workspace is made before the first test, not earlier.");
    return made;
  };
  return {
    get folder() {
      return need().folder;
    },
    get fixtures() {
      return need().fixtures;
    },
  };
}

/** Runs a command line whose words have no blanks in a workspace, as `runCli`. */
export function runIn(
  workspace: Pick<CliWorkspace, "folder">,
): (line: string, options?: Omit<CliOptions, "cwd">) => Promise<CliResult> {
  return (line, options = {}) => runCli(line.split(" "), { cwd: workspace.folder, ...options });
}
