import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { isRunning } from "./is-running.ts";

const pattern = /^\.keyspec-(?<host>.+)-(?<process>\d+)-[0-9a-f]{16}\.tmp$/;

/** Computer names of a network are longer than a file name may be with the rest. */
const longestHost = 60;
const host = hostname()
  .replace(/[^\w.-]/g, "_")
  .slice(0, longestHost);

/** A name for a file that is not whole yet: hidden, in nobody's way, and saying whose it is. */
export function temporaryName(): string {
  return `.keyspec-${host}-${process.pid}-${randomBytes(8).toString("hex")}.tmp`;
}

/**
 * Whether a name is that of a temporary file whose process was ended, on this computer, before it could take it away. What another
 * computer left in a shared folder is that one's.
 */
export function isLeftover(name: string): boolean {
  const owner = pattern.exec(name)?.groups;
  return owner !== undefined && owner["host"] === host && !isRunning(Number(owner["process"]));
}
