import type { FilesPort } from "../ports/types.ts";

/** A function that takes away, the first time it is called, what killed programs left half written in a folder; it never fails. */
export function tidyOnce(files: FilesPort, folder: string): () => Promise<void> {
  let tidied: Promise<void> | null = null;
  return () => {
    tidied ??= files.removeLeftovers(folder);
    return tidied;
  };
}
