import { pseudoLocale } from "#shared/text/pseudo-locale.ts";

/** The languages that there are texts in. */
const known = ["en", pseudoLocale] as const;
export type Locale = (typeof known)[number];

/**
 * The language of one run: `--lang`, else KEYSPEC_LANG, else the system's LC_ALL or LANG; the first that says anything decides. A language
 * without texts is English, in silence: most people's LANG is one.
 */
export function chooseLocale(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Locale {
  const { KEYSPEC_LANG, LC_ALL, LANG } = environment;
  const wanted = [langOption(argv), KEYSPEC_LANG, LC_ALL, LANG].find((value) => value !== undefined && value !== "");
  // POSIX writes en_GB.UTF-8@euro, BCP 47 en-GB.
  const tag = (wanted ?? "").replace(/[.@].*$/, "").replace("_", "-");
  return known.find((locale) => locale.toLowerCase() === tag.toLowerCase()) ?? "en";
}

/** Before the arguments are parsed: what is wrong with them is said in that language too. */
function langOption(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const options = end === -1 ? argv : argv.slice(0, end);
  const index = options.findIndex((argument) => /^--lang(?:=|$)/.test(argument));
  const found = options[index];
  return found === undefined ? undefined : (found.split("=")[1] ?? options[index + 1]);
}
