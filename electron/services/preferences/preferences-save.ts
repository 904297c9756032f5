import type { ApiInput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";

/** Keeps what was chosen for the next start; a language is spoken from the next load of the page on, by page and host. Throws FILE_REFERENCE_UNKNOWN, FOLDER_UNWRITABLE, DISK_FULL. */
export async function savePreferences(
  context: Pick<Context, "preferences" | "references" | "speakIn">,
  { folder, ...choices }: ApiInput<"preferences.save">,
): Promise<Record<string, never>> {
  await context.preferences.change({
    ...choices,
    ...(folder !== undefined && { folder: context.references.pathOf(folder) }),
  });
  if (choices.language !== undefined) context.speakIn(choices.language);
  return {};
}
