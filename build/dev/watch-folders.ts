import { type FSWatcher, watch } from "node:fs";

const quietMilliseconds = 150;

/**
 * Calls back once after a burst of changes under the folders (an editor writes a file in several steps). Tests are no
 * part of the program and are left out.
 *
 * @returns ends the watching
 */
export function watchFolders(folders: readonly string[], onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const changed = (_kind: string, file: string | null) => {
    if (file === null || !/\.tsx?$/.test(file) || /\.(test|double)\.tsx?$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMilliseconds);
  };
  const watchers: readonly FSWatcher[] = folders.map((folder) => watch(folder, { recursive: true }, changed));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
