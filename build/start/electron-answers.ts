import { execFile } from "node:child_process";
import { electronEnvironment } from "./electron-environment.ts";

/**
 * Asks the program for its version: a file may be there and still not run (wrong architecture, missing libraries).
 *
 * @returns null: it answered; else why not, as the end of a sentence
 */
export function electronAnswers(executable: string, milliseconds: number): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(
      executable,
      ["--version"],
      { timeout: milliseconds, killSignal: "SIGKILL", env: electronEnvironment(process.env) },
      (error, output) => {
        if (error?.killed) resolve(`it did not say its version within ${milliseconds / 1000} s`);
        else if (error) resolve("it does not run here");
        else if (!/^v\d+\./.test(output.trim())) resolve("what is there instead of it does not say its version");
        else resolve(null);
      },
    );
  });
}
