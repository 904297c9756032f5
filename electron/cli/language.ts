import { chooseLanguage } from "#shared/text/choose-language.ts";
import { setLocale } from "#shared/text/localise.ts";
import { readTexts } from "../ports/language/read-texts.ts";
import { systemLanguages } from "../ports/language/system-languages.ts";

/** What `--lang` says, before the arguments are parsed: what is wrong with them is said in that language too. */
export function langOption(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const options = end === -1 ? argv : argv.slice(0, end);
  const index = options.findIndex((argument) => /^--lang(?:=|$)/.test(argument));
  const found = options[index];
  return found === undefined ? undefined : (found.split("=")[1] ?? options[index + 1]);
}

/** Makes one run speak the language of `--lang`, else of KEYSPEC_LANG, else of the system. */
export function speak({ lang, environment, locales }: LanguageOfRun): void {
  const locale = chooseLanguage({
    chosen: lang,
    variable: environment["KEYSPEC_LANG"],
    system: () => systemLanguages(environment),
  });
  setLocale(locale, readTexts(locales, locale));
}

type LanguageOfRun = {
  readonly lang: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** As in `readTexts`. */
  readonly locales: URL;
};
