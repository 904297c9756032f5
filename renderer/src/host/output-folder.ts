import type { Folder } from "#shared/api/schemas/common.ts";
import { client } from "./client.ts";
import { preferences } from "./preferences.ts";

/** The reference of the folder that results go to: the chosen one, that of last time, or the host's own. */
export async function outputFolder(chosen: Folder | null): Promise<string> {
  return (chosen ?? preferences().folders[0] ?? (await client("app.about", {})).outputFolder).reference;
}
