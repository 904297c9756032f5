import { type LabelledKey, labelKeys } from "#shared/guide/key-labels.ts";
import { format } from "#shared/text/localise.ts";
import type { Message } from "#shared/text/message.ts";
import type { BatchItem } from "./batch.ts";

/**
 * The keys of a file that was refused because it holds several, each once; null: the item is another one.
 */
function keysOf(item: BatchItem<unknown>): readonly LabelledKey[] | null {
  if (item.outcome.ok || item.outcome.error.code !== "PFX_SEVERAL_KEYS") return null;
  const { message } = item.outcome.error;
  const listed = typeof message === "string" ? undefined : message.args["certificates"];
  if (!Array.isArray(listed)) return null;
  const certificates = listed.flatMap(certificateOf);
  return labelKeys(certificates);
}

/** The name and the thumbprint in the message about one certificate. */
function certificateOf(listed: Message): readonly { readonly name: string; readonly thumbprint: string }[] {
  const { name, thumbprint } = listed.args;
  if (typeof thumbprint !== "string") return [];
  return [{ name: typeof name === "string" ? name : format(listed), thumbprint }];
}

/**
 * Converts each key of the files that were refused because they hold several.
 *
 * @param items what became of `files`, in their order
 * @param convert makes one result of each key
 * @returns the results by file, for those files alone
 */
export async function convertEachKey<File, Item>(
  items: readonly BatchItem<unknown>[],
  files: readonly File[],
  convert: (file: File, keys: readonly LabelledKey[]) => Promise<readonly Item[]>,
): Promise<ReadonlyMap<File, readonly Item[]>> {
  const results = new Map<File, readonly Item[]>();
  for (const [index, item] of items.entries()) {
    const file = files[index];
    const keys = keysOf(item);
    if (file !== undefined && keys !== null) results.set(file, await convert(file, keys));
  }
  return results;
}
