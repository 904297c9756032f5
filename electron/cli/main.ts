#!/usr/bin/env -S node --max-semi-space-size=4
import "./require-node.ts";
import { fileURLToPath } from "node:url";
import { keepCompiledCode } from "../ports/keep-compiled-code.ts";
import { exitCodes } from "./exit-codes.ts";
import { callersFolder } from "./start-folder.ts";
import { ignoreClosedReaders, type Terminal } from "./terminal.ts";

keepCompiledCode(import.meta.url);

const folder = callersFolder(process.env);
try {
  if (folder !== null) process.chdir(folder);
} catch {
  // It is gone, or not open to this account: names are then relative to KeySpec's own folder.
}

/** They lie beside this file when it is built: out/node/cli.mjs, out/node/worker.mjs, out/node/locales, out/renderer. */
const parts = {
  workerUrl: new URL("./worker.mjs", import.meta.url),
  locales: new URL("./locales/", import.meta.url),
  rendererFolder: fileURLToPath(new URL("../renderer", import.meta.url)),
};
const terminal: Terminal = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
};
ignoreClosedReaders(terminal);

/** What shells expect of a program that a signal ended: 128 and the signal's number. */
const codesOfSignals = { SIGINT: exitCodes.interrupted, SIGTERM: 143, SIGHUP: 129 } as const;
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
let codeOfSignal: number = exitCodes.interrupted;

// Ended by a service manager or a closed terminal, a command tidies up as it does after Ctrl+C: what it was writing may hold a key.
const interrupted = new Promise<void>((resolve) => {
  for (const signal of signals) {
    process.once(signal, () => {
      codeOfSignal = codesOfSignals[signal];
      // The second one does not wait for anything.
      for (const again of signals) process.once(again, () => process.exit(codesOfSignals[again]));
      resolve();
    });
  }
});

// After that: what is imported statically is compiled before anything runs.
const { runProgram } = await import("./program.ts");
process.exitCode = await runProgram(process.argv.slice(2), terminal, parts, interrupted);
// A command that was stopped may still wait for standard input, which would keep the process alive.
if (process.exitCode === exitCodes.interrupted) {
  // A slow reader of a pipe gets the whole report first.
  await new Promise((written) => process.stdout.write("", written));
  process.exit(codeOfSignal);
}
