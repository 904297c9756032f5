import type { ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";

/** What was chosen before. Folders only where the host can ask for one: the browser page writes where it was told to at its start. */
export async function readPreferences(
  context: Pick<Context, "dialogs" | "preferences" | "references">,
): Promise<ApiOutput<"preferences.read">> {
  const { schemaVersion: _, folders, ...choices } = await context.preferences.read();
  return { ...choices, folders: context.dialogs === null ? [] : folders.map(context.references.ofFolder) };
}
