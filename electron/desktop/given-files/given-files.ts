import type { GivenFilesPort } from "#electron/ports/types.ts";

export type GivenFiles = GivenFilesPort & {
  readonly add: (paths: readonly string[]) => void;
};

/**
 * Keeps what the system gives until the page takes it: files may come before there is a page.
 *
 * @param onAdded called when there is something to take
 */
export function createGivenFiles(onAdded: () => void): GivenFiles {
  let waiting: readonly string[] = [];
  return {
    add: (paths) => {
      if (paths.length === 0) return;
      waiting = [...new Set([...waiting, ...paths])];
      onAdded();
    },
    take: () => {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
}
