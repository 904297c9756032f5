import type { ApiInput } from "#shared/api/contract.ts";
import { limits } from "#shared/limits.ts";
import { type Roots, toAnchors } from "../../../components/roots/roots.ts";
import type { ChosenFile } from "../../../host/files.ts";
import type { Fetched } from "../fetching/fetch-panel.tsx";

/** What the files are read with. Without a password the host tries the absent and the empty one. */
export type Reading = {
  readonly password: string | null;
  readonly roots: Roots;
  /** Files that are shown already, and may say something of these. */
  readonly beside: readonly ChosenFile[];
  /** What was fetched, to say something of them as well. */
  readonly fetched: Fetched;
};

/** The call for some files. */
export function toInspectRequest(
  jobId: string,
  files: readonly ChosenFile[],
  { password, roots, beside, fetched }: Reading,
): ApiInput<"inspect.files"> {
  const anchors = toAnchors(roots);
  const gained = fetched.flatMap(({ outcome }) => (outcome.ok ? [outcome.value.file] : []));
  return {
    jobId,
    files: files.map(({ input }) => input),
    beside: [...gained, ...beside.map(({ input }) => input)].slice(0, limits.besideFiles),
    ...(anchors !== undefined && { anchors }),
    password,
  };
}
