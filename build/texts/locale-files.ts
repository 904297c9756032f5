import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "zod";
import {
  readTexts as readTextsOf,
  translatedFrom as translatedFromName,
} from "../../electron/ports/language/read-texts.ts";
import type { TranslatedTag } from "../../shared/text/languages.ts";

/** Texts by id. */
export type Texts = Readonly<Record<string, string>>;

/** The texts of one language, and for each the hash of the English sentence that it says. */
export type Locale = { readonly texts: Texts; readonly translatedFrom: Texts };

const textsSchema = z.record(z.string(), z.string());
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
export function readLocale(tag: TranslatedTag): Locale {
  const folder = resolve(localesFolder, tag);
  if (!existsSync(folder)) return { texts: {}, translatedFrom: {} };
  return {
    texts: readTextsOf(pathToFileURL(`${localesFolder}/`), tag),
    translatedFrom: readTexts(resolve(folder, translatedFromName)),
  };
}

/** Writes `locales/<tag>`, each file sorted by id, so that a change shows as one. The namespace is the first part of an id. */
export function writeLocale(tag: string, { texts, translatedFrom }: Locale): void {
  const folder = resolve(localesFolder, tag);
  mkdirSync(folder, { recursive: true });
  const byNamespace = Map.groupBy(Object.keys(texts), (id) => id.split(".", 1)[0] ?? id);
  for (const [namespace, ids] of byNamespace) writeTexts(resolve(folder, `${namespace}.json`), ids, texts);
  writeTexts(resolve(folder, translatedFromName), Object.keys(texts), translatedFrom);
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
