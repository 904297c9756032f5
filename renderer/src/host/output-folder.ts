import type { Folder } from "#shared/api/schemas/common.ts";
import { client } from "./client.ts";

/** The reference of the folder that results go to: the chosen one, or the host's own. */
export async function outputFolder(chosen: Folder | null): Promise<string> {
  return (chosen ?? (await client("app.about", {})).outputFolder).reference;
}
