import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { ElectronPackage } from "./find-electron.ts";
import { folderSize } from "./folder-size.ts";
import { text } from "./text.ts";

export type FetchOptions = {
  readonly installed: ElectronPackage;
  readonly environment: NodeJS.ProcessEnv;
  /** Gives up when not one more byte arrived for so long. */
  readonly noProgressMilliseconds: number;
  /** Gives up after so long in any case. */
  readonly overallMilliseconds: number;
  /** Called a few times a second with the bytes on disk so far. */
  readonly onProgress: (bytes: number) => void;
};

/** null: it is there now; else why not, as a sentence. */
export type FetchFailure = string | null;

const pollMilliseconds = 250;

/**
 * Fetches Electron with its own `install.js`, in a process of its own that can be ended: Electron's downloader knows no
 * deadline. Progress is what grows on disk, first in a temporary folder, then where it is unpacked.
 */
export async function fetchElectron(options: FetchOptions): Promise<FetchFailure> {
  const temporary = await mkdtemp(join(tmpdir(), "keyspec-electron-"));
  try {
    return await runInstaller(options, temporary);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function runInstaller(options: FetchOptions, temporary: string): Promise<FetchFailure> {
  const { folder } = options.installed;
  const child = spawn(process.execPath, [join(folder, "install.js")], {
    cwd: folder,
    env: { ...options.environment, TMPDIR: temporary, TEMP: temporary, TMP: temporary, ELECTRON_GET_NO_PROGRESS: "1" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let talk = "";
  child.stderr.on("data", (chunk: Buffer) => {
    talk += chunk.toString();
  });
  const end = new AbortController();
  const ended = new Promise<number>((resolve) => {
    child.once("error", () => resolve(1));
    child.once("close", (code) => resolve(code ?? 1));
  });
  const watched = watchProgress(options, [temporary, join(folder, "dist")], end.signal);
  const [code, gaveUp] = await Promise.all([
    ended.finally(() => end.abort()),
    watched.then((reason) => {
      if (reason !== null) child.kill("SIGKILL");
      return reason;
    }),
  ]);
  if (code === 0) return null;
  if (gaveUp !== null) return gaveUp;
  const reason = reasonIn(talk);
  return reason === "" ? text.why.failed : text.why.failedBecause({ reason });
}

/** Looks at the folders a few times a second until the end; returns which deadline is over, or null. */
async function watchProgress(
  options: FetchOptions,
  folders: readonly string[],
  end: AbortSignal,
): Promise<FetchFailure> {
  const { noProgressMilliseconds, overallMilliseconds } = options;
  const start = Date.now();
  let [lastSize, lastChange] = [-1, start];
  while (!end.aborted) {
    const sizes = await Promise.all(folders.map(folderSize));
    const size = sizes.reduce((sum, bytes) => sum + bytes, 0);
    const now = Date.now();
    if (size !== lastSize) [lastSize, lastChange] = [size, now];
    options.onProgress(size);
    if (now - lastChange >= noProgressMilliseconds)
      return text.why.stoodStill({ seconds: noProgressMilliseconds / 1000 });
    if (now - start >= overallMilliseconds) return text.why.tookLonger({ seconds: overallMilliseconds / 1000 });
    await setTimeout(pollMilliseconds, undefined, { signal: end }).catch(() => {});
  }
  return null;
}

/** What the first line of a stack says, without the error’s name: “fetch failed”; nothing where there is none. */
function reasonIn(talk: string): string {
  const line = talk.split("\n").find((said) => /Error/.test(said)) ?? "";
  return line
    .trim()
    .replace(/^(Uncaught )?\w*Error: /, "")
    .slice(0, 200);
}
