import { app } from "electron";

/**
 * Switches that take a guard away or let another program into this one. Chromium obeys them before any code of ours runs, so a release that was
 * started with one ends. What Node would take (`NODE_OPTIONS`, `ELECTRON_RUN_AS_NODE`) is switched off in the program (build/package/fuses.ts).
 *
 * @see https://www.electronjs.org/docs/latest/api/command-line-switches
 */
const refusedSwitches = [
  // The sandbox, as a whole and in parts.
  "no-sandbox",
  "disable-gpu-sandbox",
  "disable-namespace-sandbox",
  "disable-seccomp-filter-sandbox",
  "disable-setuid-sandbox",
  "single-process",
  "in-process-gpu",
  // Whoever may debug the page or the program may read the keys in it.
  "remote-debugging-port",
  "remote-debugging-pipe",
  "remote-debugging-address",
  "inspect",
  "inspect-brk",
  "inspect-brk-node",
  "inspect-port",
  "inspect-publish-uid",
  // The rules of the page.
  "disable-web-security",
  "disable-site-isolation-trials",
  "allow-running-insecure-content",
  "ignore-certificate-errors",
  "load-extension",
  // Other code: V8 with natives, programs in front of Chromium's own.
  "js-flags",
  "renderer-cmd-prefix",
  "utility-cmd-prefix",
  "gpu-launcher",
  // Everything that the page asks for, in a file.
  "log-net-log",
] as const;

/** @returns the first of them that this release was started with, else null; development may have any (a test machine has no sandbox) */
export function switchToRefuse(): string | null {
  if (!app.isPackaged) return null;
  return refusedSwitches.find((name) => app.commandLine.hasSwitch(name)) ?? null;
}
