import type { Page } from "@playwright/test";
import { IntlMessageFormat } from "intl-messageformat";
import type { TranslatedTag } from "../../shared/text/languages.ts";
import { languageTexts } from "./language-texts.ts";
import { escaped, messagePattern } from "./message-pattern.ts";
import { type Words, withWords } from "./with-words.ts";

/** What fills a place of an English text, when its words are looked up; at most so deep are they made of other texts. */
const anything = ".+?";
const number = "\\d[\\d.,\\s]*";
const deepest = 4;

type Text = {
  readonly id: string;
  readonly whole: RegExp;
  readonly places: readonly string[];
  readonly english: string;
};

/** The text with a 2 in each of its places. */
function exampleOf({ english }: Text): string {
  const values = new Proxy({}, { get: () => 2, has: () => true });
  return String(new IntlMessageFormat(english, "en", {}, { ignoreTag: true }).format(values));
}

/** A page in a language, for tests that are written in English: each English word is looked up in the texts, and found by its translation. */
export function inLanguage(page: Page, tag: TranslatedTag): Page {
  const { english, translated } = languageTexts(tag);
  const texts = Object.entries(english).map(([id, text]): Text => {
    const { source, places } = messagePattern(text, (_place, isNumber) => (isNumber ? number : anything));
    return { id, places, english: text, whole: new RegExp(`^${source}$`, "s") };
  });
  // A text that is nothing but places says everything.
  const speaking = texts.filter(({ whole }) => !whole.test("\u0000 \u0000"));
  const known = new Map<string, string>();

  const translationOf = (id: string, values: ReadonlyMap<string, string>): string =>
    `(?:${messagePattern(translated[id] ?? "", (place, isNumber) => values.get(place) ?? (isNumber ? number : ".*")).source})`;

  /** The words in every way that the language may say them, and as they are: names of files have no translation. */
  const waysToSay = (words: string, depth = 0): string => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const ways = speaking.flatMap(({ id, whole, places }) => {
      const found = depth < deepest && /\p{L}/u.test(words) ? whole.exec(words) : null;
      if (found === null) return [];
      const values = new Map(
        places.flatMap((place, index) => {
          const value = found[index + 1];
          return value === undefined ? [] : [[place, waysToSay(value, depth + 1)] as const];
        }),
      );
      return [translationOf(id, values)];
    });
    const all = `(?:${[...new Set([...ways, escaped(words)])].join("|")})`;
    known.set(words, all);
    return all;
  };

  /** Of what is no text: the whole translations of the texts that it is a part of. */
  const waysToSayPart = (words: string): string => {
    const ways = waysToSay(words);
    if (speaking.some(({ english: text }) => text === words)) return ways;
    const around = speaking.filter(({ english: text }) => text.toLowerCase().includes(words.toLowerCase()));
    return [ways, ...around.map(({ id }) => translationOf(id, new Map()))].join("|");
  };

  /** A pattern of a test: what stands between its wild cards is looked up by its beginning. */
  const waysToMatch = (given: RegExp): RegExp => {
    const [, start = "", inside = "", end = ""] = /^(\^?)(.*?)(\$|\(,\|\$\)|)$/s.exec(given.source) ?? [];
    const parts = inside.split(/\.\*|\\d\+|\[1-9\]|\\d/).map((part) => part.replaceAll("\\", ""));
    const found = speaking.filter((text) => given.test(exampleOf(text)));
    const whole = found.map(({ id }) => translationOf(id, new Map()));
    const pieces = parts.map((part) => (part === "" ? "" : waysToSay(part)));
    const ways = whole.length > 0 ? whole : [pieces.join(".*"), inside];
    return new RegExp(`${start}(?:${ways.join("|")})${end}`, given.flags);
  };

  return withWords(page, (words: Words, exact) => {
    if (typeof words !== "string") return waysToMatch(words);
    return exact ? new RegExp(`^${waysToSay(words)}$`, "s") : new RegExp(waysToSayPart(words), "is");
  });
}
