import { spawn } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

export type ProgramRun = { readonly exitCode: number; readonly output: string };

/**
 * Runs a program of node_modules/.bin from the project's root and passes its output through.
 *
 * @param options `quiet`: print the output only if the program fails; `silent`: never; `environment`: added to the process's own
 */
export function runProgram(
  name: string,
  programArguments: readonly string[],
  options: {
    readonly quiet?: boolean;
    readonly silent?: boolean;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
): Promise<ProgramRun> {
  return new Promise((resolveRun, reject) => {
    const child = spawn(name, programArguments, {
      cwd: root,
      env: { ...process.env, ...options.environment },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (options.quiet !== true && options.silent !== true) process.stdout.write(chunk);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.once("error", reject);
    child.once("close", (code) => {
      const exitCode = code ?? 1;
      if (options.quiet === true && exitCode !== 0) process.stdout.write(output);
      resolveRun({ exitCode, output });
    });
  });
}
