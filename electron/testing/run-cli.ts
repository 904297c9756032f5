import { Readable, Writable } from "node:stream";
import { runProgram } from "../cli/program.ts";
import { type CliOptions, type CliResult, cliEnvironment } from "./built-cli.ts";
import { workerUrl } from "./built-program.ts";

/** Folder and environment belong to the process: one command line at a time. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs one command line to its end in the process of the tests, with the built worker: a process for each costs more time than most
 * commands. What only a process has (signals, a terminal, a reader that goes away, its own exit) is tested with `built-cli.ts`.
 * Needs `ensureBuilt("hosts")`.
 */
export function runCli(parameters: readonly string[], options: Omit<CliOptions, "program">): Promise<CliResult> {
  const result = last.then(() => inPlace(options, () => run(parameters, options.input ?? "")));
  last = result.catch(() => undefined);
  return result;
}

async function run(parameters: readonly string[], input: string | Uint8Array): Promise<CliResult> {
  const [stdout, stderr] = [createSink(), createSink()];
  const terminal = {
    stdin: Readable.from(input.length === 0 ? [] : [Buffer.from(input)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    environment: process.env,
  };
  const locales = new URL("../../locales/", import.meta.url);
  const parts = { workerUrl, rendererFolder: "", locales };
  const exitCode = await runProgram(parameters, terminal, parts, new Promise(() => undefined));
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

/** Does the work in the folder and the environment of a test, and puts the process's own back. */
async function inPlace<Result>(options: CliOptions, work: () => Promise<Result>): Promise<Result> {
  const [folder, environment] = [process.cwd(), process.env];
  process.env = cliEnvironment(options);
  process.chdir(options.cwd);
  try {
    return await work();
  } finally {
    process.chdir(folder);
    process.env = environment;
  }
}

function createSink(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
