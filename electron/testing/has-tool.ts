import { spawnSync } from "node:child_process";

/** Whether a program of another project is here. Says so where it is not, because the tests with it are then skipped. */
export function hasTool(name: string, versionArgument: string): boolean {
  const found = spawnSync(name, [versionArgument], { stdio: "ignore" }).error === undefined;
  if (!found) process.stderr.write(`${name} is not on the path: the tests with it are skipped.\n`);
  return found;
}
