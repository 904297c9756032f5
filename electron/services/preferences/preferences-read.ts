import type { ApiOutput } from "#shared/api/contract.ts";
import { filePurposes } from "#shared/present/file-purposes.ts";
import type { Context } from "../kit/context.ts";

/** What was chosen before. Folders only where the host can ask for one: the browser page writes where it was told to at its start. */
export async function readPreferences(
  context: Pick<Context, "dialogs" | "preferences" | "references">,
): Promise<ApiOutput<"preferences.read">> {
  const { schemaVersion: _, folders, opened = {}, ...choices } = await context.preferences.read();
  if (context.dialogs === null) return { ...choices, folders: [], opened: [] };
  return {
    ...choices,
    folders: folders.map(context.references.ofFolder),
    opened: filePurposes.flatMap((purpose) => {
      const path = opened[purpose];
      return path === undefined ? [] : [{ purpose, path }];
    }),
  };
}
