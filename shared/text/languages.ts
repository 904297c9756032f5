/**
 * The languages that KeySpec speaks, each under its own name: what the Settings page offers, `--lang` takes and the tests go through. English
 * is what the texts are written in; every other one has its texts in `locales/<tag>`.
 */
export const languages = [
  { tag: "en", name: "English" },
  { tag: "de", name: "Deutsch" },
  { tag: "fr", name: "Français" },
  { tag: "es", name: "Español" },
] as const;

/** BCP 47. */
export type LanguageTag = (typeof languages)[number]["tag"];
export type TranslatedTag = Exclude<LanguageTag, "en">;

export const languageTags = languages.map(({ tag }) => tag);
/** Languages that the texts are translated into. */
export const translatedTags = languageTags.filter((tag): tag is TranslatedTag => tag !== "en");

/** What a person chooses: a language, or that of the system. */
export const languageSettings = ["system", ...languageTags] as const;
export type LanguageSetting = (typeof languageSettings)[number];
