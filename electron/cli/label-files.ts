import { basename } from "node:path";
import type { FileInput } from "#shared/api/schemas/common.ts";

/**
 * What to call the files of a run: by their name, as the contract does, but by the path as the user gave it where two have one name.
 *
 * @param paths the words that the inputs were made of, in the same order
 * @returns puts the labels on items that a call returned for some of the inputs, in their order
 */
export function labelFiles(
  inputs: readonly FileInput[],
  paths: readonly string[],
): <Item extends { readonly name: string }>(items: readonly Item[], of: readonly FileInput[]) => readonly Item[] {
  const sameName = Map.groupBy(paths, (path) => basename(path).toLowerCase());
  const isShared = (path: string): boolean => (sameName.get(basename(path).toLowerCase()) ?? []).length > 1;
  const labels = new Map(
    inputs.flatMap((input, index) =>
      paths
        .slice(index, index + 1)
        .filter(isShared)
        .map((path) => [input, path]),
    ),
  );
  return (items, of) =>
    items.map((item, index) => {
      const [input] = of.slice(index, index + 1);
      const label = input === undefined ? undefined : labels.get(input);
      return label === undefined ? item : { ...item, name: label };
    });
}
