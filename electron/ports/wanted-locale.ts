import { knownLocale } from "#shared/text/known-locale.ts";

/** The language of what this computer's user sees: KEYSPEC_LANG, where KeySpec has words in it. */
export function wantedLocale(environment: NodeJS.ProcessEnv = process.env): string {
  return knownLocale(environment["KEYSPEC_LANG"]);
}
