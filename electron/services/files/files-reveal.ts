import type { ApiInput } from "#shared/api/contract.ts";
import { fileErrors } from "#shared/errors/definitions/files.ts";
import type { Context } from "../kit/context.ts";

/** Shows a file or folder that the host handed out in the file manager. Throws DIALOG_UNAVAILABLE, FILE_REFERENCE_UNKNOWN. */
export async function revealFile(context: Context, input: ApiInput<"files.reveal">): Promise<Record<string, never>> {
  const path = context.references.pathOf(input.reference);
  if (context.opener === null) {
    throw fileErrors.noFileManagerHere({ path });
  }
  await context.opener.reveal(path);
  return {};
}
