import { appendFileSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Redacted } from "./redactions.ts";
import { removeOld } from "./remove-old.ts";

/** Characters of one entry, and bytes of one day. */
const mostCharacters = 16 * 1024;
const mostBytes = 2 * 1024 * 1024;

const nameOfDay = (now: Date): string => `keyspec-${now.toISOString().slice(0, 10)}.log`;
const isLogName = (name: string): boolean => /^keyspec-\d{4}-\d\d-\d\d\.log$/.test(name);

/** A text file a day (UTC) that says what KeySpec did not expect. */
export type Log = {
  /** Appends at once: what is said just before a crash is there. Never fails. */
  readonly write: (text: Redacted) => void;
  /** Absolute path of today's file. */
  readonly file: () => string;
};

/**
 * Opens the log of a folder. The first entry of a day deletes its files of more than 14 days.
 *
 * @param folder absolute path; made where it does not exist, for this user only
 */
export function createLog(folder: string, now: () => Date = () => new Date()): Log {
  const file = (): string => join(folder, nameOfDay(now()));
  return {
    file,
    write: (text) => {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const size = sizeOf(file());
        if (size === 0) removeOld(folder, isLogName, now().getTime());
        if (size < mostBytes) appendFileSync(file(), entryOf(now(), text), { mode: 0o600 });
      } catch {
        // A full or read-only disk is no reason to fail; the terminal has the text.
      }
    },
  };
}

/** Nothing that a text holds looks like an entry of its own: its further lines are indented, and control characters go. */
function entryOf(now: Date, text: string): string {
  const short = text.length > mostCharacters ? `${text.slice(0, mostCharacters)} […]` : text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal would obey
  const plain = short.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, "");
  return `${now.toISOString()} ${plain.split("\n").join("\n  ")}\n`;
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
