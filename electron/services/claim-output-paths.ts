import type { FileInput } from "#shared/api/schemas/common.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { copyNames } from "../ports/copy-names.ts";
import type { OnExisting } from "../ports/types.ts";
import type { Context } from "./context.ts";

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
 * "Replace" is meant for the results of an earlier run. It never reaches a source of this batch, whatever links lead to it
 * (OUTPUT_EXISTS), and two sources of the same name do not replace each other's result: the second gets "name (2).pfx". The other
 * modes never replace anything, so they keep the path that they asked for.
 */
export async function claimOutputPaths(
  context: Pick<Context, "files" | "references">,
  sources: readonly FileInput[],
): Promise<ClaimOutputPath> {
  const sourceIdentities = await identitiesOf(context, sources);
  const claimed = new Set<string>();

  const firstFree = (path: string): string => {
    for (const name of copyNames(path)) {
      // Windows and macOS do not tell names apart by case.
      const key = name.toLowerCase();
      if (claimed.has(key)) continue;
      claimed.add(key);
      return name;
    }
    throw new RangeError("A batch has more files of one name than a path has copies.");
  };

  return async (path, onExisting) => {
    if (onExisting !== "replace") return path;
    const free = firstFree(path);
    const identity = await context.files.identity(free);
    if (identity === null || !sourceIdentities.has(identity)) return free;
    throw alreadyThere(free);
  };
}

function alreadyThere(path: string): AppError {
  return new AppError("OUTPUT_EXISTS", `The result would replace ${path}, which is one of the files to convert.`, {
    hint: "Choose another folder, or keep both. The file was not touched.",
  });
}
