import type { LabelledKey } from "#shared/guide/key-labels.ts";
import { keysOfRefusal } from "#shared/guide/keys-of-refusal.ts";
import type { BatchItem } from "./batch.ts";

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
    const keys = item.outcome.ok ? null : keysOfRefusal(item.outcome.error);
    if (file !== undefined && keys !== null) results.set(file, await convert(file, keys));
  }
  return results;
}
