import type { ChildProcess } from "node:child_process";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Waits for a child and passes signals on to it, so that it never outlives this process. Returns its exit code, 1 for a signal. */
export async function childExit(child: ChildProcess): Promise<number> {
  const passOn = (signal: NodeJS.Signals) => {
    // Ctrl+C in a terminal reaches the child by itself; a second one would cut its orderly end short.
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, passOn);
  try {
    return await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => resolve(code ?? 1));
    });
  } finally {
    for (const signal of signals) process.off(signal, passOn);
  }
}
