import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { checkTexts, faultsOf } from "./check-texts.ts";
import { hashOf, type Locale, readTexts, type Texts, writeTexts } from "./locale-files.ts";

/** The three files of an exchange with a translator. Weblate, Crowdin and POEditor take the first two as base and translation. */
const names = { english: "en.json", translation: (tag: string) => `${tag}.json`, state: "state.json" };

/**
 * Writes what a translator needs into a folder: the English sentences, the translations so far, and the state of each text.
 *
 * @param onlyOpen leave out what is translated and right
 * @returns how many texts were written
 */
export function exportTexts(
  folder: string,
  tag: string,
  english: ReadonlyMap<string, string>,
  locale: Locale,
  onlyOpen: boolean,
): number {
  const state = new Map(checkTexts(tag, english, locale).map(({ id, kind }) => [id, kind] as const));
  const ids = [...english.keys()].filter((id) => english.get(id)?.trim() !== "" && (!onlyOpen || state.has(id)));
  mkdirSync(folder, { recursive: true });
  writeTexts(resolve(folder, names.english), ids, Object.fromEntries(english));
  writeTexts(resolve(folder, names.translation(tag)), ids, locale.texts);
  writeTexts(
    resolve(folder, names.state),
    ids,
    Object.fromEntries(ids.map((id) => [id, state.get(id) ?? "translated"])),
  );
  return ids.length;
}

export type Import = { readonly locale: Locale; readonly taken: number; readonly refused: readonly string[] };

/**
 * Takes the translations of a folder that was exported. A text that cannot stand for its English sentence is refused, with the reason; an
 * empty one is left open. The hash is that of the sentence that the translator saw, so a sentence that has changed since shows as stale.
 */
export function importTexts(folder: string, tag: string, locale: Locale): Import {
  const english = readTexts(resolve(folder, names.english));
  const texts: Record<string, string> = { ...locale.texts };
  const translatedFrom: Record<string, string> = { ...locale.translatedFrom };
  const refused: string[] = [];
  let taken = 0;
  for (const [id, text] of Object.entries(readTexts(resolve(folder, names.translation(tag))))) {
    if (text.trim() === "") continue;
    const faults = english[id] === undefined ? ["en.json has no such text"] : faultsOf(tag, english[id], text);
    if (faults.length > 0) {
      refused.push(`${id}: ${faults.join("; ")}`);
      continue;
    }
    texts[id] = text;
    translatedFrom[id] = hashOf(english[id] ?? "");
    taken += 1;
  }
  return { locale: { texts, translatedFrom }, taken, refused };
}

/** A language without the texts that no English sentence has any more. */
export function withoutExtra({ texts, translatedFrom }: Locale, english: ReadonlyMap<string, string>): Locale {
  const known = (all: Texts): Texts => Object.fromEntries(Object.entries(all).filter(([id]) => english.has(id)));
  return { texts: known(texts), translatedFrom: known(translatedFrom) };
}
