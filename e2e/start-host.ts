import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";

export type RunningHost = {
  /** Opens the page, one time. */
  readonly link: string;
  /** Resolves with the path of the private file that opens the page as well. */
  readonly openingFile: Promise<string>;
  readonly stop: () => Promise<void>;
  /** Ends it without a chance to say so. */
  readonly kill: () => Promise<void>;
};

/** Starts the built loopback host with its own folders and waits for its one-time link, the last word of a line on stdout. */
export async function startHost(
  folders: { readonly data: string; readonly output: string },
  language = "en",
): Promise<RunningHost> {
  const program = resolve(import.meta.dirname, "../out/node/web.mjs");
  const child = spawn(process.execPath, [program], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    env: {
      ...process.env,
      KEYSPEC_DATA_FOLDER: folders.data,
      KEYSPEC_OUTPUT_FOLDER: folders.output,
      KEYSPEC_LANG: language,
    },
  });
  const openingFile = once(child, "message").then(([message]) => String(message.openingFile));
  // A host that ends before it said so is told by its link.
  openingFile.catch(() => undefined);
  try {
    return { link: await readLink(child), openingFile, stop: () => stop(child), kill: () => stop(child, "SIGKILL") };
  } catch (thrown) {
    await stop(child);
    throw thrown;
  }
}

async function readLink(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("The host has no standard output.");
  for await (const line of createInterface({ input: child.stdout })) {
    // In en-XA a bracket stands behind it.
    const link = /http:\/\/127\.0\.0\.1:\d+\/[^\s⟧]*/.exec(line);
    if (link !== null) return link[0];
  }
  throw new Error("The host ended before it printed its link.");
}

async function stop(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, "exit");
}
