import type { ApiOutput } from "#shared/api/contract.ts";
import type { CommandContext } from "./command-context.ts";
import { fileInput } from "./input-files.ts";
import { onlyOne } from "./only-one.ts";

type InspectedFile = ApiOutput<"inspect.files">["files"][number];

/** A file that was read and opened. */
type OpenFile = InspectedFile & { readonly outcome: Extract<InspectedFile["outcome"], { readonly ok: true }> };

/**
 * What the one file holds without which a command cannot go on.
 *
 * @throws AppError why it could not be read or opened
 */
export async function inspectOne(context: CommandContext, path: string, password: string | null): Promise<OpenFile> {
  const files = [await fileInput(context, path)];
  return onlyOne((await context.call("inspect.files", { jobId: context.jobId, files, password })).files);
}
