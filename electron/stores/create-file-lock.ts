import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import * as z from "zod";
import { AppError } from "#shared/errors/app-error.ts";
import { isRunning } from "../ports/is-running.ts";
import type { ClockPort, FilesPort, IdsPort } from "../ports/types.ts";
import { createLock, type Lock } from "./create-lock.ts";

const tokenBytes = 8;

/** Who holds the lock: the content of its file. The token becomes part of a path, so it is nothing but what `ids` gives. */
const holderSchema = z.strictObject({
  token: z.string().regex(/^[0-9a-f]{16}$/),
  host: z.string(),
  process: z.int().positive(),
  since: z.string(),
});
type Holder = z.output<typeof holderSchema>;

export type FileLockOptions = {
  readonly files: FilesPort;
  readonly clock: ClockPort;
  readonly ids: IdsPort;
  /** Absolute path of the file that stands as long as the lock is held. */
  readonly path: string;
  /**
   * Thrown when the lock was not to be had; its hint should name the files that are in the way. "unreadable": what stands at `path` was
   * not written by such a lock, or was damaged since; nobody but a person can tell whether it may go.
   */
  readonly busy: (why: "held" | "unreadable", inTheWay: readonly string[]) => AppError;
  /** How long to wait for another program; default 10 seconds. */
  readonly patienceMilliseconds?: number;
};

const defaultPatience = 10_000;
const pauseMilliseconds = 50;
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
 * make a file named after the dead holder, its claim, so that nobody takes the lock of the next holder for that of the last. A claim
 * whose program was ended is taken away in the same way.
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

  const holderOf = async (at: string): Promise<Holder | "gone" | "unreadable"> => {
    try {
      return parse(await files.read(at)) ?? "unreadable";
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown;
      if (thrown.code === "FILE_NOT_FOUND") return "gone";
      // A folder, or a file that another program has open just now.
      if (thrown.code === "FILE_IS_FOLDER" || thrown.code === "FILE_UNREADABLE") return "unreadable";
      throw thrown;
    }
  };

  const isHeldBy = async (at: string, { token }: Holder): Promise<boolean> => {
    const holder = await holderOf(at);
    return typeof holder === "object" && holder.token === token;
  };

  const isAbandoned = (holder: Holder): boolean =>
    (holder.host === hostname() && !isRunning(holder.process)) ||
    Date.parse(clock.now()) - Date.parse(holder.since) > longestHoldMilliseconds;

  /** Takes the file of a dead holder away, or the claim of one that died while doing so. False: nothing was taken away. */
  const takeAway = async (at: string, dead: Holder, own: Holder): Promise<boolean> => {
    const claim = `${at}.${dead.token}`;
    if (!(await create(claim, own))) {
      const claimant = await holderOf(claim);
      return typeof claimant === "object" && isAbandoned(claimant) && (await takeAway(claim, claimant, own));
    }
    try {
      if (!(await isHeldBy(at, dead))) return false;
      await files.remove(at);
      return true;
    } finally {
      await files.remove(claim);
    }
  };

  /** The lock's file and the claims on it. */
  const inTheWay = async (): Promise<readonly string[]> => {
    const claims = (await files.list(dirname(path))).filter((name) => name.startsWith(`${basename(path)}.`));
    return [path, ...claims.map((name) => join(dirname(path), name))];
  };

  const acquire = async (own: Holder): Promise<void> => {
    const begun = clock.elapsed();
    while (!(await create(path, own))) {
      const holder = await holderOf(path);
      if (typeof holder === "object" && isAbandoned(holder) && (await takeAway(path, holder, own))) continue;
      if (clock.elapsed() - begun > patienceMilliseconds) {
        throw busy(holder === "unreadable" ? "unreadable" : "held", await inTheWay());
      }
      await delay(pauseMilliseconds);
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
        if (await isHeldBy(path, own)) await files.remove(path);
      }
    });
}
