import { spawn } from "node:child_process";
import { stat } from "node:fs/promises";
import { fileErrors } from "#shared/errors/definitions/files.ts";
import { fileError } from "./file-error.ts";
import { type RevealCommand, revealCommand } from "./reveal-command.ts";
import type { OpenerPort } from "./types.ts";

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (thrown) {
    throw fileError(thrown, "read", path);
  }
}

function start({ command, parameters, verbatim }: RevealCommand, path: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, parameters, { stdio: "ignore", detached: true, windowsVerbatimArguments: verbatim });
    child.once("error", (cause) => fail(fileErrors.noFileManager({ path }, cause)));
    child.once("spawn", () => {
      child.unref();
      done();
    });
  });
}

/**
 * Shows files in the file manager of this computer; null where there is none to be seen.
 * `reveal` throws DIALOG_UNAVAILABLE, FILE_NOT_FOUND.
 */
export function createSystemOpener(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): OpenerPort | null {
  if (revealCommand("/", true, platform, environment) === null) return null;
  return {
    reveal: async (path) => {
      const command = revealCommand(path, await isFolder(path), platform, environment);
      if (command === null) throw fileErrors.noFileManager({ path });
      await start(command, path);
    },
  };
}
