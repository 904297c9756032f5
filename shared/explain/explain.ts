import { limits } from "../limits.ts";
import { codesIn, type FoundCode } from "./codes-in.ts";
import { explainedErrors } from "./errors/index.ts";
import { type ExplainedError, errorAreas } from "./types.ts";

/** A message that a text may be. */
export type Explanation = {
  readonly error: ExplainedError;
  /** Codes and phrases of the text that speak for it. */
  readonly because: readonly string[];
};

const most = 3;
const weights = { code: 2, number: 1, phrase: 3, generalArea: 0.5, otherEvent: -1 };
/** A shorter phrase is found in many texts. */
const shortestPhrase = 14;
const shortestBeginning = 20;
const generalAreas: readonly string[] = ["chain", "private-key", "pfx", "adcs"];
const eventNumber = /^\d{4,5}$/;

/**
 * What a message, an event or the lines of a log may mean: at most three, the likeliest first. Codes count in every language, and phrases
 * in those that they were read in. Nothing of the text is kept.
 *
 * @param text as it was pasted; what is behind `limits.explainedCharacters` is not looked at
 * @returns [] where nothing is known
 */
export function explain(text: string): readonly Explanation[] {
  const codes = codesIn(text);
  const words = wordsOf(text.slice(0, limits.explainedCharacters));
  const ranked = explainedErrors
    .map((error) => scoreOf(error, codes, words))
    .filter(({ because }) => because.length > 0)
    .toSorted((one, other) => other.score - one.score || areaOrder(one.error) - areaOrder(other.error));
  const [best] = ranked;
  if (best === undefined) return [];
  // A lone number beside a real hit is a coincidence.
  return ranked
    .filter(({ score }) => score > 0 && score * 2 >= best.score)
    .slice(0, most)
    .map(({ error, because }) => ({ error, because }));
}

type Score = { readonly error: ExplainedError; readonly because: readonly string[]; readonly score: number };

function scoreOf(error: ExplainedError, codes: readonly FoundCode[], words: Words): Score {
  const hits = codes.filter(({ code }) => error.codes.includes(code));
  const phrases = error.phrases.filter((phrase) => containsPhrase(words, phrase));
  const namesEvent = error.codes.some((code) => eventNumber.test(code));
  const hasEvent = hits.some(({ code }) => eventNumber.test(code));
  const general = generalAreas.includes(error.area) && hits.length > 0 ? weights.generalArea : 0;
  const score =
    hits.reduce((sum, { strength }) => sum + weights[strength], 0) +
    phrases.length * weights.phrase +
    (namesEvent && !hasEvent ? weights.otherEvent : general);
  return { error, because: [...hits.map(({ code }) => code), ...phrases], score };
}

/** A text as its words are compared: with every letter, and with those letters alone that every code page keeps. */
type Words = { readonly whole: string; readonly plain: string };

const wordsOf = (text: string): Words => ({ whole: comparable(text), plain: plainLetters(text) });

/** Where a wrong code page broke an umlaut or an accent, the letters around it still tell the phrase. */
function containsPhrase(words: Words, phrase: string): boolean {
  const { whole, plain } = wordsOf(phrase);
  return (
    isBeginningOf(whole, words.whole) ||
    (weightOf(whole) >= shortestPhrase && words.whole.includes(whole)) ||
    (plain.length >= shortestPhrase && words.plain.includes(plain))
  );
}

/** A text that is nothing but the beginning of a phrase: a window or a column of a log cut the rest off. */
function isBeginningOf(phrase: string, text: string): boolean {
  return weightOf(text) >= shortestBeginning && phrase.startsWith(text);
}

/** Letters of a phrase; a Chinese character says as much as a syllable. */
function weightOf(phrase: string): number {
  return phrase.length + 2 * (phrase.match(/\p{Script=Han}/gu)?.length ?? 0);
}

function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Lower case, everything but letters and digits one blank. */
function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function areaOrder({ area }: ExplainedError): number {
  return errorAreas.indexOf(area);
}
