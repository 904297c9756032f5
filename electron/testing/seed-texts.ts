import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const { KEYSPEC_VECTORS: vectors = resolve(import.meta.dirname, "../../../shared/vectors") } = process.env;
const folder = resolve(vectors, "../seeds");

/** Whether the five documents stand beside the project; without them quotes are not compared. */
export const haveSeeds = existsSync(folder);
if (!haveSeeds) process.stderr.write(`Quotes are not compared with their documents: there is no ${folder}.\n`);

/** The text of one of the five documents, by its file name. */
export function seedText(name: string): string {
  return plain(readFileSync(resolve(folder, name), "utf8"));
}

/** One kind of quotation mark and of space, so that typography does not count. */
export function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ");
}
