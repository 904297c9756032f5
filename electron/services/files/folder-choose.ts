import type { ApiOutput } from "#shared/api/contract.ts";
import { AppError } from "#shared/errors/app-error.ts";
import type { Context } from "../kit/context.ts";

/** Asks the user for a folder in the native dialog. Throws DIALOG_UNAVAILABLE. */
export async function chooseFolder(context: Context): Promise<ApiOutput<"folder.choose">> {
  if (context.dialogs === null) {
    throw new AppError("DIALOG_UNAVAILABLE", "KeySpec has no folder dialog of its own here.", {
      hint: `Results go to ${context.folders.output}; start KeySpec with KEYSPEC_OUTPUT_FOLDER set to change that.`,
    });
  }
  const path = await context.dialogs.chooseFolder();
  return { folder: path === null ? null : context.references.ofFolder(path) };
}
