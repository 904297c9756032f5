import type { ApiInput } from "#shared/api/contract.ts";
import { AppError } from "#shared/errors/app-error.ts";
import type { Context } from "../kit/context.ts";

/** Shows a file or folder that the host handed out in the file manager. Throws DIALOG_UNAVAILABLE, FILE_REFERENCE_UNKNOWN. */
export async function revealFile(context: Context, input: ApiInput<"files.reveal">): Promise<Record<string, never>> {
  const path = context.references.pathOf(input.reference);
  if (context.opener === null) {
    throw new AppError("DIALOG_UNAVAILABLE", "KeySpec cannot open a file manager here.", {
      hint: `The file is at ${path}.`,
    });
  }
  await context.opener.reveal(path);
  return {};
}
