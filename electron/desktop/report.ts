import { app } from "electron";
import type { Log } from "./log/create-log.ts";
import { type Redacted, redact } from "./log/redactions.ts";
import { textOfThrown } from "./log/text-of-thrown.ts";

let log: Log | null = null;

/** From now on everything that is reported stands in this log too. */
export function keepReports(kept: Log): void {
  log = kept;
}

/** Absolute path of today's log; null before there is one. */
export function logFile(): string | null {
  return log?.file() ?? null;
}

/** Something unexpected in words, without secrets. */
export function redacted(what: unknown): Redacted {
  return redact(textOfThrown(what), app.getPath("home"));
}

/** Says in the log alone what is as expected, and helps to understand what is not. */
export function note(what: string): void {
  log?.write(redacted(what));
}

/** Says something unexpected in the log, and where a person starting KeySpec from a terminal sees it; never in the page. */
export function report(what: unknown): void {
  const text = redacted(what);
  process.stderr.write(`${text}\n`);
  log?.write(text);
}
