import { hostname } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import * as z from "zod";
import { AppError } from "#shared/errors/app-error.ts";
import { isRunning } from "../ports/is-running.ts";
import type { ClockPort, FilesPort, IdsPort } from "../ports/types.ts";
import { createLock, type Lock } from "./create-lock.ts";

/** Who holds the lock: the content of its file. */
const holderSchema = z.strictObject({ token: z.string(), host: z.string(), process: z.int(), since: z.string() });
type Holder = z.output<typeof holderSchema>;

export type FileLockOptions = {
  readonly files: FilesPort;
  readonly clock: ClockPort;
  readonly ids: IdsPort;
  /** Absolute path of the file that stands as long as the lock is held. */
  readonly path: string;
  /** Thrown when the lock was not to be had; its hint should name `path`. */
  readonly busy: () => AppError;
  /** How long to wait for another program; default 10 seconds. */
  readonly patienceMilliseconds?: number;
};

const defaultPatience = 10_000;
const pauseMilliseconds = 50;
const tokenBytes = 8;
/** Longer than any step under a lock takes: a job ends after 20 seconds. */
const longestHoldMilliseconds = 600_000;

function parse(data: Uint8Array): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(new TextDecoder().decode(data)));
  } catch {
    return null;
  }
}

/**
 * A lock that holds across programs of one user, for a file that is read, changed and written back: whoever can make the lock's file,
 * which only ever appears whole, has it. A file whose program was ended is taken away by one of those that wait: the one that can
 * make a file named after the dead holder, so that nobody takes the lock of the next holder for that of the last.
 */
export function createFileLock(options: FileLockOptions): Lock {
  const { files, clock, ids, path, busy, patienceMilliseconds = defaultPatience } = options;
  const inTurn = createLock();

  /** False: somebody else has it. */
  const create = async (at: string, holder: Holder): Promise<boolean> => {
    try {
      await files.write(at, JSON.stringify(holder), "refuse");
      return true;
    } catch (thrown) {
      if (thrown instanceof AppError && thrown.code === "OUTPUT_EXISTS") return false;
      throw thrown;
    }
  };

  /** null: the file is gone, or is not a lock's. */
  const holderNow = async (): Promise<Holder | null> => {
    try {
      return parse(await files.read(path));
    } catch (thrown) {
      if (thrown instanceof AppError && thrown.code === "FILE_NOT_FOUND") return null;
      throw thrown;
    }
  };

  const isAbandoned = (holder: Holder): boolean =>
    (holder.host === hostname() && !isRunning(holder.process)) ||
    Date.parse(clock.now()) - Date.parse(holder.since) > longestHoldMilliseconds;

  const takeAway = async (dead: Holder, own: Holder): Promise<void> => {
    const claim = `${path}.${dead.token}`;
    if (!(await create(claim, own))) return;
    try {
      if ((await holderNow())?.token === dead.token) await files.remove(path);
    } finally {
      await files.remove(claim);
    }
  };

  const acquire = async (own: Holder): Promise<void> => {
    const begun = clock.elapsed();
    while (!(await create(path, own))) {
      const holder = await holderNow();
      if (holder !== null && isAbandoned(holder)) await takeAway(holder, own);
      else if (clock.elapsed() - begun > patienceMilliseconds) throw busy();
      else await delay(pauseMilliseconds);
    }
  };

  return (step) =>
    inTurn(async () => {
      const own = { token: ids.random(tokenBytes), host: hostname(), process: process.pid, since: clock.now() };
      await acquire(own);
      try {
        return await step();
      } finally {
        // Not where it was taken away for having been held too long.
        if ((await holderNow())?.token === own.token) await files.remove(path);
      }
    });
}
