import type { AnchorsInput } from "#shared/api/schemas/inspect.ts";
import type { ChosenFile } from "../../host/files.ts";

export const rootChoices = ["none", "files", "system", "public", "lab-ca"] as const;

/** Which roots count as trusted; `files` only where they come from files. */
export type Roots = { readonly from: (typeof rootChoices)[number]; readonly files: readonly ChosenFile[] };

export const noRoots: Roots = { from: "none", files: [] };

/** The choice as the host takes it; undefined: none, or files that are still to be chosen. */
export function toAnchors({ from, files }: Roots): AnchorsInput | undefined {
  if (from === "none" || (from === "files" && files.length === 0)) return undefined;
  return from === "files" ? { from, files: files.map(({ input }) => input) } : { from };
}
