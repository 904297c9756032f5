import type { ApiInput } from "#shared/api/contract.ts";
import { fileErrors } from "#shared/errors/definitions/files.ts";
import type { Context } from "../kit/context.ts";

/**
 * Drags a file out of the window that this session wrote, and no other. Throws DIALOG_UNAVAILABLE, FILE_REFERENCE_UNKNOWN,
 * FILE_NOT_FOUND.
 */
export async function dragFile(
  { references, window, files }: Pick<Context, "references" | "window" | "files">,
  { reference }: ApiInput<"files.drag">,
): Promise<Record<string, never>> {
  const path = references.writtenPathOf(reference);
  if (window === null) throw fileErrors.noDragHere({ path });
  // The system would drag a name that leads nowhere.
  await files.size(path);
  await window.drag(path);
  return {};
}
