import { homedir } from "node:os";
import { join, resolve } from "node:path";
import envPaths from "env-paths";
import type { FoldersPort } from "./types.ts";

/**
 * The folder for data where the operating system wants it (`%LOCALAPPDATA%\KeySpec\Data`, `~/Library/Application Support/KeySpec`,
 * `$XDG_DATA_HOME/KeySpec`) and `KeySpec` in the home folder for results. KEYSPEC_DATA_FOLDER and KEYSPEC_OUTPUT_FOLDER override them.
 */
export function defaultFolders(environment: NodeJS.ProcessEnv = process.env): FoldersPort {
  return {
    data: resolve(environment["KEYSPEC_DATA_FOLDER"] || envPaths("KeySpec", { suffix: "" }).data),
    output: resolve(environment["KEYSPEC_OUTPUT_FOLDER"] || join(homedir(), "KeySpec")),
  };
}
