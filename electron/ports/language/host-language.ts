import { decide } from "#shared/policy/decide.ts";
import type { Policy } from "#shared/policy/policy-of.ts";
import { chooseLanguage } from "#shared/text/choose-language.ts";
import type { LanguageSetting } from "#shared/text/languages.ts";
import { setLocale } from "#shared/text/localise.ts";
import { readPolicy } from "../read-policy.ts";
import { readTexts } from "./read-texts.ts";

export type HostLanguageOptions = {
  /** As in `readTexts`. */
  readonly locales: URL;
  /** Languages of the system, the best liked first. */
  readonly system: () => readonly string[];
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** What the organisation decided; default: what this computer says. */
  readonly policy?: Policy;
};

/** Makes this process speak the language of a setting, from the next sentence on. */
export type SpeakIn = (setting: LanguageSetting | undefined) => void;

/**
 * The language of a host with a page: its own words, the files that it writes, and the page, whose `<html lang>` says what the host speaks.
 * The organisation decides, else the setting, else KEYSPEC_LANG, else the system.
 */
export function hostLanguage({
  locales,
  system,
  environment = process.env,
  policy = readPolicy(environment),
}: HostLanguageOptions): SpeakIn {
  return (setting) => {
    const chosen = decide<string | undefined>(policy.language, setting, undefined).value;
    const locale = chooseLanguage({ chosen, variable: environment["KEYSPEC_LANG"], system });
    setLocale(locale, readTexts(locales, locale));
  };
}
