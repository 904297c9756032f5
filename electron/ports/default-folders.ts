import { homedir, userInfo } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import envPaths from "env-paths";
import { fileErrors } from "#shared/errors/definitions/files.ts";
import type { FoldersPort } from "./types.ts";

/**
 * The folder for data where the operating system wants it (`%LOCALAPPDATA%\KeySpec\Data`, `~/Library/Application Support/KeySpec`,
 * `$XDG_DATA_HOME/KeySpec`) and `KeySpec` in the home folder for results. KEYSPEC_DATA_FOLDER and KEYSPEC_OUTPUT_FOLDER override them.
 * Keys never go into whatever folder is the current one: a variable that names no absolute path is ignored, as the XDG Base Directory
 * Specification asks ("All paths … must be absolute"), and without a home folder nothing is guessed.
 *
 * @throws AppError FOLDER_UNWRITABLE: the account has no home folder
 */
export function defaultFolders(environment: NodeJS.ProcessEnv = process.env): FoldersPort {
  const { KEYSPEC_DATA_FOLDER: data, KEYSPEC_OUTPUT_FOLDER: output } = environment;
  return {
    data: data ? resolve(data) : dataFolder(),
    output: output ? resolve(output) : join(homeFolder(), "KeySpec"),
  };
}

function dataFolder(): string {
  const { data } = envPaths("KeySpec", { suffix: "" });
  // Only XDG_DATA_HOME, LOCALAPPDATA or HOME can be relative or empty.
  return isAbsolute(data)
    ? data
    : join(homeFolder(), ...relativeDataFolder[process.platform === "linux" ? "xdg" : "other"]);
}

const relativeDataFolder = { xdg: [".local", "share", "KeySpec"], other: ["KeySpec", "Data"] } as const;

/** HOME, or where the system's list of accounts says that it is. */
function homeFolder(): string {
  const found = [homedir(), userInfo().homedir].find(isAbsolute);
  if (found === undefined) throw fileErrors.noHome();
  return found;
}
