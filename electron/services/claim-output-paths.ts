import type { FileInput } from "#shared/api/schemas/common.ts";
import { AppError } from "#shared/errors/app-error.ts";
import type { OnExisting } from "../ports/types.ts";
import type { Context } from "./context.ts";

/** Decides for each output of one batch how it may be written. */
export type ClaimOutputPath = (path: string, onExisting: OnExisting) => Promise<OnExisting>;

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
 * (OUTPUT_EXISTS), and two sources of the same name do not replace each other's result: the second is kept beside the first.
 */
export async function claimOutputPaths(
  context: Pick<Context, "files" | "references">,
  sources: readonly FileInput[],
): Promise<ClaimOutputPath> {
  const sourceIdentities = await identitiesOf(context, sources);
  const claimed = new Set<string>();
  return async (path, onExisting) => {
    if (onExisting !== "replace") return onExisting;
    // Windows and macOS do not tell names apart by case.
    const key = path.toLowerCase();
    if (claimed.has(key)) return "keep-both";
    claimed.add(key);
    const identity = await context.files.identity(path);
    if (identity === null || !sourceIdentities.has(identity)) return "replace";
    throw new AppError("OUTPUT_EXISTS", `The result would replace ${path}, which is one of the files to convert.`, {
      hint: "Choose another folder, or keep both. The file was not touched.",
    });
  };
}
