import { type LanguageTag, languageTags } from "./languages.ts";
import { pseudoLocale } from "./pseudo-locale.ts";

/** A language with texts, or English with accents, which is for tests: what is shown without accents is not a message. */
export type Locale = LanguageTag | typeof pseudoLocale;

const known: readonly Locale[] = [...languageTags, pseudoLocale];

/** Who may wish for a language, in the order in which they are heard; blank is no wish. */
export type LanguageWishes = {
  /** Of a person: the setting, or `--lang`. */
  readonly chosen: string | undefined;
  /** KEYSPEC_LANG. */
  readonly variable: string | undefined;
  /** Languages of the system, the best liked first; asked for only where nobody wished for one. */
  readonly system: () => readonly string[];
};

/**
 * The language to speak: the first wish decides, and of the system's languages the first that has texts. A language without texts is
 * English, in silence: most people's system speaks one.
 */
export function chooseLanguage({ chosen, variable, system }: LanguageWishes): Locale {
  const wish = [chosen === "system" ? undefined : chosen, variable].find((word) => word !== undefined && word !== "");
  const wishes = wish === undefined ? system() : [wish];
  return wishes.map(languageOf).find((locale) => locale !== null) ?? "en";
}

/**
 * The language with texts that a wish means, null where there is none. It may name a region, which only English with accents has, and be
 * written as BCP 47 (`de-AT`) or as POSIX does (`de_CH.UTF-8@euro`; The Open Group Base Specifications, 8.2).
 */
export function languageOf(wish: string): Locale | null {
  const tag = wish
    .replace(/[.@].*$/, "")
    .replaceAll("_", "-")
    .toLowerCase();
  const find = (name: string) => known.find((locale) => locale.toLowerCase() === name) ?? null;
  return find(tag) ?? find(tag.split("-", 1)[0] ?? "");
}
