import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import * as z from "zod";

/** Texts by id. */
export type Texts = Readonly<Record<string, string>>;

/** The texts of one language, and for each the hash of the English sentence that it says. */
export type Locale = { readonly texts: Texts; readonly translatedFrom: Texts };

const textsSchema = z.record(z.string(), z.string());
const hashesName = "translated-from.json";
const localesFolder = resolve(import.meta.dirname, "../../locales");

/** The first eight hexadecimal digits of the SHA-256 of a sentence: enough to see that it is another. */
export function hashOf(english: string): string {
  return createHash("sha256").update(english).digest("hex").slice(0, 8);
}

/** Reads a flat JSON file `{ id: text }`. Throws where it is none. */
export function readTexts(file: string): Texts {
  const read = textsSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!read.success) throw new Error(`${file} must be one flat object of ids and texts.`);
  return read.data;
}

/** Reads `locales/<tag>`: one file per namespace. A language without files has no texts. */
export function readLocale(tag: string): Locale {
  const folder = resolve(localesFolder, tag);
  const files = globSync("*.json", { cwd: folder }).sort();
  const read = (names: readonly string[]): Texts =>
    Object.assign({}, ...names.map((name) => readTexts(resolve(folder, name))));
  return {
    texts: read(files.filter((name) => name !== hashesName)),
    translatedFrom: read(files.filter((name) => name === hashesName)),
  };
}

/** Writes `locales/<tag>`, each file sorted by id, so that a change shows as one. The namespace is the first part of an id. */
export function writeLocale(tag: string, { texts, translatedFrom }: Locale): void {
  const folder = resolve(localesFolder, tag);
  mkdirSync(folder, { recursive: true });
  const byNamespace = Map.groupBy(Object.keys(texts), (id) => id.split(".", 1)[0] ?? id);
  for (const [namespace, ids] of byNamespace) writeTexts(resolve(folder, `${namespace}.json`), ids, texts);
  writeTexts(resolve(folder, hashesName), Object.keys(texts), translatedFrom);
}

/** Writes the texts of these ids as a flat JSON file. */
export function writeTexts(file: string, ids: readonly string[], texts: Texts): void {
  const sorted = [...ids].sort();
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted.map((id) => [id, texts[id] ?? ""])), null, 2)}\n`);
}

/** Tags that have a folder in `locales`. */
export function localesThatExist(): readonly string[] {
  return globSync("*/translated-from.json", { cwd: localesFolder })
    .map((file) => basename(resolve(localesFolder, file, "..")))
    .sort();
}
