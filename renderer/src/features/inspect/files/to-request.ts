import type { ApiInput } from "#shared/api/contract.ts";
import { limits } from "#shared/limits.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { type Roots, toAnchors } from "../judging/roots.ts";

/** What the files are read with. Without a password the host tries the absent and the empty one. */
export type Reading = {
  readonly password: string | null;
  readonly roots: Roots;
  /** Files that are shown already, and may say something of these. */
  readonly beside: readonly ChosenFile[];
};

/** The call for some files. */
export function toInspectRequest(
  jobId: string,
  files: readonly ChosenFile[],
  { password, roots, beside }: Reading,
): ApiInput<"inspect.files"> {
  const anchors = toAnchors(roots);
  return {
    jobId,
    files: files.map(({ input }) => input),
    beside: beside.slice(0, limits.besideFiles).map(({ input }) => input),
    ...(anchors !== undefined && { anchors }),
    password,
  };
}
