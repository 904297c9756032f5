import type { FileInput } from "#shared/api/schemas/common.ts";
import { assertNever } from "#shared/errors/assert-never.ts";
import { fileErrors } from "#shared/errors/definitions/files.ts";
import { copyNames } from "../../ports/copy-names.ts";
import type { OnExisting } from "../../ports/types.ts";
import { createLock } from "../../stores/create-lock.ts";
import type { Context } from "../kit/context.ts";

export type ClaimOptions = {
  /**
   * Results of an earlier run are to be found again (resume): "keep-both" then leaves the choice to the search and the writing,
   * because names that are there already may be the right ones.
   */
  readonly keepsEarlier: boolean;
  /** References of files whose names are taken: results of earlier calls of the same run. */
  readonly keep: readonly string[];
};

/** Decides for each output of one batch where it goes. */
export type ClaimOutputPath = (path: string, onExisting: OnExisting) => Promise<string>;

async function identitiesOf(
  context: Pick<Context, "files" | "references">,
  files: readonly FileInput[],
): Promise<ReadonlySet<string>> {
  const identities = files.map(async (file) => {
    if (file.from === "bytes") return null;
    try {
      return await context.files.identity(context.references.pathOf(file.reference));
    } catch {
      // A file that cannot even be looked at fails in its own turn, with its own error.
      return null;
    }
  });
  return new Set((await Promise.all(identities)).filter((identity) => identity !== null));
}

/**
 * Gives each source of one batch a path of its own, in the order in which it is asked, so that two sources whose results have the
 * same name come out alike in every run, whichever is done first. Who can have no result by itself (a request, a certificate without its key) must not ask before it has one:
 *
 * - "refuse": the first has the name, the second fails (OUTPUT_EXISTS), whatever becomes of the first;
 * - "keep-both": the second gets "name (2).pfx", and so does a first whose name is there already;
 * - "replace" is meant for the results of an earlier run: the second gets "name (2).pfx" too, and a source of this batch is never
 *   replaced, whatever links lead to it (OUTPUT_EXISTS).
 *
 * @throws AppError FILE_REFERENCE_UNKNOWN
 */
export async function claimOutputPaths(
  context: Pick<Context, "files" | "references">,
  sources: readonly FileInput[],
  { keepsEarlier, keep }: ClaimOptions,
): Promise<ClaimOutputPath> {
  const sourceIdentities = await identitiesOf(context, sources);
  const claimed = new Set(keep.map((reference) => context.references.pathOf(reference).toLowerCase()));
  const inTurn = createLock();

  /** False: another source of the batch has it. */
  const take = (path: string): boolean => {
    // Windows and macOS do not tell names apart by case.
    const key = path.toLowerCase();
    const free = !claimed.has(key);
    claimed.add(key);
    return free;
  };

  const firstCopy = async (path: string, isFree: (name: string) => Promise<boolean>): Promise<string> => {
    for (const name of copyNames(path)) if (take(name) && (await isFree(name))) return name;
    throw new RangeError("A batch has more files of one name than a path has copies.");
  };

  const claim: ClaimOutputPath = async (path, onExisting) => {
    switch (onExisting) {
      case "refuse":
        if (take(path)) return path;
        throw fileErrors.sameNameTwice({ path });
      case "keep-both":
        return keepsEarlier ? path : firstCopy(path, async (name) => !(await context.files.exists(name)));
      case "replace": {
        const free = await firstCopy(path, async () => true);
        const identity = await context.files.identity(free);
        if (identity === null || !sourceIdentities.has(identity)) return free;
        throw fileErrors.wouldReplaceSource({ path: free });
      }
      default:
        return assertNever(onExisting);
    }
  };
  return (path, onExisting) => inTurn(() => claim(path, onExisting));
}
