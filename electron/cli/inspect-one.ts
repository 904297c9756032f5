import type { ApiOutput } from "#shared/api/contract.ts";
import { fromErrorData } from "#shared/errors/app-error.ts";
import type { CommandContext } from "./command-context.ts";
import { fileInput } from "./input-files.ts";

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
  const [read] = (await context.call("inspect.files", { jobId: context.jobId, files, password })).files;
  if (read === undefined) throw new TypeError(`${path} was inspected, and nothing came back.`);
  const { outcome } = read;
  if (!outcome.ok) throw fromErrorData(outcome.error);
  if (outcome.value.closed !== null) throw fromErrorData(outcome.value.closed);
  return { ...read, outcome };
}
