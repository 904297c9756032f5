import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** The environments of vite.config.ts, with a file that each writes and the sources that it is made of. */
const environments = {
  hosts: { output: "out/node/cli.mjs", sources: ["electron", "shared", "locales"] },
  client: { output: "out/renderer/index.html", sources: ["renderer", "shared", "locales"] },
  preload: { output: "out/preload/preload.cjs", sources: ["electron/desktop", "shared"] },
} as const;
export type BuildEnvironment = keyof typeof environments;

const root = resolve(import.meta.dirname, "../..");
const builder = fileURLToPath(import.meta.resolve("./build-environments.ts"));
const lock = join(root, "out/.build-lock");
const pollMilliseconds = 100;
const commonSources = ["package.json", "package-lock.json", "vite.config.ts"];

/** Longest time that `ensureBuilt` may take, as the limit of a `beforeAll`. */
export const buildMilliseconds = 120_000;

/** The built program: what `node` is given to run keyspec. */
export const cliFile = join(root, environments.hosts.output);

/**
 * The built worker, as users run it. It starts in a third of the processor time of `jobs/worker.ts` (hundreds of modules whose types Node
 * strips anew in each thread).
 */
export const workerUrl = pathToFileURL(join(root, "out/node/worker.mjs"));

/**
 * Builds what is missing or older than its sources. Test files run at once in several processes, so one builds and the others wait.
 *
 * @param names the parts that the tests run; `hosts` is the CLI with its worker
 */
export async function ensureBuilt(...names: readonly BuildEnvironment[]): Promise<void> {
  await withLock(async () => {
    const stale: string[] = [];
    for (const name of names) if (await isStale(name)) stale.push(name);
    if (stale.length === 0) return;
    await promisify(execFile)(process.execPath, [builder, ...stale], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production" },
    });
  });
}

async function isStale(name: BuildEnvironment): Promise<boolean> {
  const { output, sources } = environments[name];
  const built = await modifiedAt(join(root, output));
  if (built === null) return true;
  const folders = await Promise.all(sources.map((folder) => newestBelow(join(root, folder))));
  const files = await Promise.all(commonSources.map((file) => modifiedAt(join(root, file))));
  return Math.max(...folders, ...files.map((time) => time ?? 0)) > built;
}

/** Time of the newest source below a folder; tests are no source of a program. */
async function newestBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sources = entries.filter((entry) => entry.isFile() && !/\.(?:test\.tsx?|md)$/.test(entry.name));
  const times = await Promise.all(sources.map((entry) => modifiedAt(join(entry.parentPath, entry.name))));
  return Math.max(0, ...times.map((time) => time ?? 0));
}

async function modifiedAt(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return null;
  }
}

/** A folder can be made once, so it serves as a lock between processes; a lock whose process has ended is taken over. */
async function withLock(work: () => Promise<void>): Promise<void> {
  await mkdir(join(root, "out"), { recursive: true });
  while (!(await takeLock())) await wait(pollMilliseconds);
  try {
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function takeLock(): Promise<boolean> {
  try {
    await mkdir(lock);
  } catch {
    if (await isAbandoned()) await rm(lock, { recursive: true, force: true });
    return false;
  }
  await writeFile(join(lock, "pid"), String(process.pid));
  return true;
}

async function isAbandoned(): Promise<boolean> {
  try {
    process.kill(Number(await readFile(join(lock, "pid"), "utf8")), 0);
    return false;
  } catch (thrown) {
    // ESRCH: that process is gone. Anything else: the lock is being written or was just given back.
    return thrown instanceof Error && "code" in thrown && thrown.code === "ESRCH";
  }
}
