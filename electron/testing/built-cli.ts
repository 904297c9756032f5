import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { cliFile } from "./built-program.ts";

/** What a run of the built program left behind. */
export type CliResult = { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string };

export type CliOptions = {
  readonly cwd: string;
  /** Written to standard input, which ends after it. */
  readonly input?: string | Uint8Array;
  /** Besides the environment of the tests; KEYSPEC_DATA_FOLDER is `data` in the working folder unless it is named here. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Another copy of the built program. */
  readonly program?: string;
};

/** The environment that a test runs the program in: nothing of it reaches the user's own data. */
export function cliEnvironment({ cwd, environment = {} }: CliOptions): NodeJS.ProcessEnv {
  // Node gives a terminal no colours where CI is set; the program under test is to behave as it does for a person.
  const { KEYSPEC_DEBUG: _debug, NO_COLOR: _color, FORCE_COLOR: _force, CI: _ci, ...inherited } = process.env;
  const folders = { KEYSPEC_DATA_FOLDER: `${cwd}/data`, KEYSPEC_OUTPUT_FOLDER: `${cwd}/output` };
  return { ...inherited, KEYSPEC_LANG: "en", ...folders, ...environment };
}

/** A run that a test can talk to. */
export type RunningCli = { readonly child: ChildProcessWithoutNullStreams; readonly result: Promise<CliResult> };

/** Starts the built program without a terminal; its standard input stays open. Needs `ensureBuilt("hosts")`. */
export function startCli(parameters: readonly string[], options: CliOptions): RunningCli {
  const program = options.program ?? cliFile;
  const child = spawn(process.execPath, [program, ...parameters], { cwd: options.cwd, env: cliEnvironment(options) });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  // A program that does not read its input may be gone before everything is written.
  child.stdin.on("error", () => undefined);
  const result = new Promise<CliResult>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exitCode) => {
      resolve({ exitCode, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
  return { child, result };
}

/** Runs the built program to its end, as a script does. Needs `ensureBuilt("hosts")`. */
export function runBuiltCli(parameters: readonly string[], options: CliOptions): Promise<CliResult> {
  const { child, result } = startCli(parameters, options);
  child.stdin.end(options.input);
  return result;
}
