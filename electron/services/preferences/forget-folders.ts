import type { Context } from "../kit/context.ts";

/** Forgets the folders that results went to, and those that files were chosen in. Throws FOLDER_UNWRITABLE, DISK_FULL. */
export async function forgetFolders({ preferences }: Pick<Context, "preferences">): Promise<Record<string, never>> {
  await preferences.forgetFolders();
  return {};
}
