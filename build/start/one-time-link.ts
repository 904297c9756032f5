import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

const linkPattern = /\b(http:\/\/127\.0\.0\.1:\d+\/\S*)$/;

/** The link in a line that the loopback host prints: the last word. */
export function linkIn(line: string): string | null {
  return linkPattern.exec(line.trim())?.[1] ?? null;
}

/**
 * Reads the loopback host's output line by line, passes each line on, and calls back with the one-time link once.
 *
 * @param onLine each line, without its end
 */
export function readLink(output: Readable, onLine: (line: string) => void, onLink: (link: string) => void): void {
  let found = false;
  createInterface({ input: output }).on("line", (line) => {
    onLine(line);
    const link = linkIn(line);
    if (link === null || found) return;
    found = true;
    onLink(link);
  });
}
