import { readdirSync, readFileSync } from "node:fs";
import type { Locale } from "#shared/text/choose-language.ts";
import { type TranslatedTag, translatedTags } from "#shared/text/languages.ts";

/** Hashes of the English sentences that the translations were made from: no texts. */
export const translatedFrom = "translated-from.json";

/**
 * The texts of a language by id; none for English, which the program holds. Read at once, because what a host says first is said before it
 * waits for anything.
 *
 * @param folder `locales/`, of the sources or of the build: one folder for each language, of files `{ id: text }`
 * @throws Error where a file is missing or no JSON: a build without it is broken
 */
export function readTexts(folder: URL, locale: Locale): Readonly<Record<string, string>> {
  return isTranslated(locale) ? Object.assign({}, ...filesOf(new URL(`${locale}/`, folder))) : {};
}

function isTranslated(locale: Locale): locale is TranslatedTag {
  return translatedTags.some((tag) => tag === locale);
}

function filesOf(folder: URL): readonly Readonly<Record<string, string>>[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== translatedFrom)
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")));
}
