import { decide } from "#shared/policy/decide.ts";
import { chooseLanguage } from "#shared/text/choose-language.ts";
import { setLocale } from "#shared/text/localise.ts";
import { readTexts } from "../ports/language/read-texts.ts";
import { systemLanguages } from "../ports/language/system-languages.ts";
import { readPolicy } from "../ports/read-policy.ts";

/** What `--lang` says, before the arguments are parsed: what is wrong with them is said in that language too. */
export function langOption(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const options = end === -1 ? argv : argv.slice(0, end);
  const index = options.findIndex((argument) => /^--lang(?:=|$)/.test(argument));
  const found = options[index];
  return found === undefined ? undefined : (found.split("=")[1] ?? options[index + 1]);
}

/** Makes one run speak the language that the organisation decided, else that of `--lang`, else of KEYSPEC_LANG, else of the system. */
export function speak({ lang, environment, locales }: LanguageOfRun): void {
  const locale = chooseLanguage({
    chosen: decide<string | undefined>(readPolicy(environment).language, lang, undefined).value,
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
