import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { AppError } from "#shared/errors/app-error.ts";
import type { OpenerPort } from "./types.ts";

/** The program that shows a folder, and its arguments; no shell is in between, so a name is never read as a command. */
function revealCommand(path: string, platform: NodeJS.Platform): readonly [string, readonly string[]] {
  if (platform === "win32") return ["explorer.exe", [`/select,${path}`]];
  if (platform === "darwin") return ["open", ["-R", path]];
  return ["xdg-open", [dirname(path)]];
}

/** Shows a file in the file manager of this computer. Throws DIALOG_UNAVAILABLE where there is none. */
export function createSystemOpener(platform: NodeJS.Platform = process.platform): OpenerPort {
  return {
    reveal: (path) =>
      new Promise((done, fail) => {
        const [command, parameters] = revealCommand(path, platform);
        const child = spawn(command, parameters, { stdio: "ignore", detached: true });
        child.once("error", (cause) => {
          fail(
            new AppError("DIALOG_UNAVAILABLE", "This computer has no file manager that KeySpec could open.", {
              hint: `The file is at ${path}.`,
              cause,
            }),
          );
        });
        child.once("spawn", () => {
          child.unref();
          done();
        });
      }),
  };
}
