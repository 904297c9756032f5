import { basename } from "node:path";
import type { OpenedFile } from "#shared/api/schemas/app.ts";
import type { Context } from "../kit/context.ts";

/** What a page gets of a file that a person or the system chose: a reference, never its path. */
export async function openedFile({ references, files }: Context, path: string): Promise<OpenedFile> {
  return { reference: references.ofFile(path), name: basename(path), bytes: await files.size(path) };
}
