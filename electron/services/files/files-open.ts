import { dirname } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { fileErrors } from "#shared/errors/definitions/files.ts";
import type { Context } from "../kit/context.ts";
import { openedFile } from "./opened-file.ts";

/** Asks the user for files in the native dialog and gives out references to them. Throws DIALOG_UNAVAILABLE. */
export async function openFiles(context: Context, input: ApiInput<"files.open">): Promise<ApiOutput<"files.open">> {
  if (context.dialogs === null) {
    throw fileErrors.noFileDialog();
  }
  const { purpose, multiple } = input;
  const { opened } = await context.preferences.read();
  const paths = await context.dialogs.openFiles(purpose, multiple, opened?.[purpose] ?? null);
  const [first] = paths;
  if (first !== undefined) {
    // A folder that cannot be remembered costs nothing but that.
    await context.preferences.change({ opened: { purpose, path: dirname(first) } }).catch(context.report);
  }
  return { files: await Promise.all(paths.map((path) => openedFile(context, path))) };
}
