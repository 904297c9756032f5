import { AppError } from "#shared/errors/app-error.ts";
import { nearest } from "./nearest.ts";

/**
 * The two words of an option's value that is written as `word=value`.
 *
 * @param flag for messages: "--layout"
 * @param words what may stand on the left
 * @param valuesOf what may stand on the right of a word
 * @throws AppError USAGE, with the word that is most likely meant
 */
export function wordPair<Word extends string>(
  flag: string,
  pair: string,
  words: readonly Word[],
  valuesOf: (word: Word) => readonly string[],
): readonly [Word, string] {
  const [left = "", ...rest] = pair.split("=");
  const value = rest.join("=").trim();
  const word = words.find((candidate) => candidate === left.trim());
  if (word === undefined)
    throw unknown(`${flag} ${pair}: there is no “${left.trim()}” here.`, left.trim(), words, "=…");
  const values = valuesOf(word);
  if (values.includes(value)) return [word, value];
  const what = value === "" ? "a value is missing" : `“${value}” is no value of ${word}`;
  throw unknown(`${flag} ${pair}: ${what}.`, value, values, "");
}

function unknown(message: string, word: string, words: readonly string[], suffix: string): AppError {
  const near = nearest(word, words);
  return new AppError("USAGE", message, {
    hint: near === null ? `Choose one of: ${words.join(", ")}.` : `Did you mean “${near}${suffix}”?`,
  });
}
