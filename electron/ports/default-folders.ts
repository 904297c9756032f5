import { homedir } from "node:os";
import { join, resolve } from "node:path";
import envPaths from "env-paths";
import type { FoldersPort } from "./types.ts";

/**
 * The folder for data where the operating system wants it (`%LOCALAPPDATA%\KeySpec\Data`, `~/Library/Application Support/KeySpec`,
 * `$XDG_DATA_HOME/KeySpec`) and `KeySpec` in the home folder for results. KEYSPEC_DATA_FOLDER and KEYSPEC_OUTPUT_FOLDER override them.
 */
export function defaultFolders(environment: NodeJS.ProcessEnv = process.env): FoldersPort {
  const { KEYSPEC_DATA_FOLDER: data, KEYSPEC_OUTPUT_FOLDER: output } = environment;
  return {
    data: resolve(data || envPaths("KeySpec", { suffix: "" }).data),
    output: resolve(output || join(homedir(), "KeySpec")),
  };
}
