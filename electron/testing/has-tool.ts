import { spawnSync } from "node:child_process";

const { KEYSPEC_REQUIRE_TOOLS: required } = process.env;

/**
 * Whether a program of another project is here. Says so where it is not, because the tests with it are then skipped; throws where
 * KEYSPEC_REQUIRE_TOOLS=1 says that it must be here (.ci/run).
 */
export function hasTool(name: string, versionArgument: string): boolean {
  const found = spawnSync(name, [versionArgument], { stdio: "ignore" }).error === undefined;
  if (!found && required === "1") throw new Error(`${name} is not on the path, and KEYSPEC_REQUIRE_TOOLS wants it.`);
  if (!found) process.stderr.write(`${name} is not on the path: the tests with it are skipped.\n`);
  return found;
}
