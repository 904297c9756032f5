import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** All drafts of unfinished requests as they stand on the disk, one after the other; empty: there are none. */
export async function readDrafts(data: string): Promise<string> {
  const folder = join(data, "drafts");
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8").catch(() => "")));
  return texts.join("\n");
}
