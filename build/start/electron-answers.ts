import { execFile } from "node:child_process";
import { electronEnvironment } from "./electron-environment.ts";
import { text } from "./text.ts";

/**
 * Asks the program for its version: a file may be there and still not run (wrong architecture, missing libraries).
 *
 * @returns null: it answered; else why not, as a sentence
 */
export function electronAnswers(executable: string, milliseconds: number): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(
      executable,
      ["--version"],
      { timeout: milliseconds, killSignal: "SIGKILL", env: electronEnvironment(process.env) },
      (error, output) => {
        if (error?.killed) resolve(text.why.silent({ seconds: milliseconds / 1000 }));
        else if (error) resolve(text.why.doesNotRun);
        else if (!/^v\d+\./.test(output.trim())) resolve(text.why.somethingElse);
        else resolve(null);
      },
    );
  });
}
