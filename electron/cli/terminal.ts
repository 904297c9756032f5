import type { ReadStream, WriteStream } from "node:tty";

/** The three streams and the environment of the program; tests of single parts pass their own. */
export type Terminal = {
  readonly stdin: NodeJS.ReadableStream & Partial<Pick<ReadStream, "isTTY" | "setRawMode">>;
  readonly stdout: NodeJS.WritableStream & Partial<Pick<WriteStream, "isTTY" | "columns">>;
  readonly stderr: NodeJS.WritableStream & Partial<Pick<WriteStream, "isTTY" | "columns">>;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/** Set to 1, faults of KeySpec are shown with their stack. */
const debugVariable = "KEYSPEC_DEBUG";

export function isDebugging(terminal: Terminal): boolean {
  return terminal.environment[debugVariable] === "1";
}

/** Width of a terminal in characters; null where the stream is no terminal, or one that does not tell (it says 0). */
export function columnsOf(stream: Terminal["stdout"]): number | null {
  const { isTTY, columns = 0 } = stream;
  return isTTY === true && columns > 0 ? columns : null;
}

/** Somebody sits in front of it: questions can be asked and answered. */
export function canAsk(terminal: Terminal): boolean {
  return terminal.stdin.isTTY === true && terminal.stderr.isTTY === true;
}

/**
 * A reader that has gone (`keyspec … | head -1`) is no fault: what it does not want is dropped, and the command ends with the
 * exit code of its own work.
 */
export function ignoreClosedReaders(terminal: Terminal): void {
  for (const stream of [terminal.stdout, terminal.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}
