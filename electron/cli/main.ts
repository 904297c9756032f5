#!/usr/bin/env -S node --max-semi-space-size=1
import "./require-node.ts";
import { fileURLToPath } from "node:url";
import { exitCodes } from "./exit-codes.ts";
import { runProgram } from "./program.ts";
import { ignoreClosedReaders, type Terminal } from "./terminal.ts";

/** Both lie beside this file when it is built: out/node/cli.mjs, out/node/worker.mjs, out/renderer. */
const parts = {
  workerUrl: new URL("./worker.mjs", import.meta.url),
  rendererFolder: fileURLToPath(new URL("../renderer", import.meta.url)),
};
const terminal: Terminal = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
};
ignoreClosedReaders(terminal);

const interrupted = new Promise<void>((resolve) => {
  // The second Ctrl+C does not wait for anything.
  process.once("SIGINT", () => {
    process.once("SIGINT", () => process.exit(exitCodes.interrupted));
    resolve();
  });
});

process.exitCode = await runProgram(process.argv.slice(2), terminal, parts, interrupted);
// A command that was stopped may still wait for standard input, which would keep the process alive.
if (process.exitCode === exitCodes.interrupted) process.exit();
