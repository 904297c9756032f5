import type { ApiOutput } from "#shared/api/contract.ts";
import { fileErrors } from "#shared/errors/definitions/files.ts";
import type { Context } from "../kit/context.ts";

/** Asks the user for a folder in the native dialog. Throws DIALOG_UNAVAILABLE. */
export async function chooseFolder(context: Context): Promise<ApiOutput<"folder.choose">> {
  if (context.dialogs === null) {
    throw fileErrors.noFolderDialog({ folder: context.folders.output });
  }
  const { folders } = await context.preferences.read();
  const path = await context.dialogs.chooseFolder(folders[0] ?? null);
  return { folder: path === null ? null : context.references.ofFolder(path) };
}
