import { basename } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";

/** The bytes behind a reference, for a download in the page. */
export async function readReferencedFile(
  context: Context,
  input: ApiInput<"files.read">,
): Promise<ApiOutput<"files.read">> {
  const path = context.references.pathOf(input.reference);
  return { name: basename(path), data: await context.files.read(path) };
}
