import { spawnSync } from "node:child_process";
import { temporaryName } from "../ports/temporary-names.ts";

/** The name of a temporary file that a program of this computer left behind when it was killed. For tests. */
export function leftoverName(): string {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  return temporaryName().replace(`-${process.pid}-`, `-${pid}-`);
}
