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
const generalAreas: readonly string[] = ["chain", "private-key", "pfx", "adcs"];
const eventNumber = /^\d{4,5}$/;

/**
 * What a message, an event or the lines of a log may mean: at most three, the likeliest first. Codes count in every language, phrases in
 * English only. Nothing of the text is kept.
 *
 * @param text as it was pasted; what is behind `limits.explainedCharacters` is not looked at
 * @returns [] where nothing is known
 */
export function explain(text: string): readonly Explanation[] {
  const codes = codesIn(text);
  const words = comparable(text.slice(0, limits.explainedCharacters));
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

function scoreOf(error: ExplainedError, codes: readonly FoundCode[], words: string): Score {
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

function containsPhrase(words: string, phrase: string): boolean {
  const wanted = comparable(phrase);
  return wanted.length >= shortestPhrase && words.includes(wanted);
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
