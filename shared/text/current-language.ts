import type { IntlMessageFormat } from "intl-messageformat";
import { pseudoLocale } from "./pseudo-locale.ts";

type Language = {
  readonly locale: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly parsed: Map<string, IntlMessageFormat>;
  collator?: Intl.Collator;
};
const english: Language = { locale: "en", texts: {}, parsed: new Map() };
let chosen = english;

/** English texts are formatted as in Britain: 27 Nov 2026 reads the same everywhere. */
const intlLocaleOf = (locale: string): string => (locale === "en" || locale === pseudoLocale ? "en-GB" : locale);

/**
 * The language of everything that is put into words from now on.
 *
 * @param texts translations by id; a text without one is shown in English
 */
export function setLocale(locale: string, texts: Readonly<Record<string, string>> = {}): void {
  chosen = { locale, texts, parsed: new Map() };
}

/**
 * What a function makes of texts, in English whatever language was chosen: for what scripts read (`--json`, SARIF, Prometheus).
 *
 * @param work ends before it returns: what goes on afterwards is in the language that was chosen
 */
export function inEnglish<Result>(work: () => Result): Result {
  const before = chosen;
  chosen = english;
  try {
    return work();
  } finally {
    chosen = before;
  }
}

/** The language that was chosen, as a BCP 47 tag: for `<html lang>`. */
export function language(): string {
  return chosen.locale;
}

/** The language that was chosen, with its texts and those of them that were parsed. */
export function current(): Language {
  return chosen;
}

/** For `Intl`. */
export function intlLocale(): string {
  return intlLocaleOf(chosen.locale);
}

/**
 * The order of words for people in the language that was chosen. Numbers inside of words count as numbers, so that fe2 comes before fe10; case
 * and accents do not matter.
 */
export function collator(): Intl.Collator {
  chosen.collator ??= new Intl.Collator(intlLocale(), { numeric: true, sensitivity: "base" });
  return chosen.collator;
}
