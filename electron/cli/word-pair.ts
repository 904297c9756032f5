import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { suggestion } from "./nearest.ts";

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
  if (word === undefined) throw cliErrors.pairWord({ flag, pair, word: left.trim(), ...offer(left.trim(), words) });
  const values = valuesOf(word);
  if (values.includes(value)) return [word, value];
  if (value === "") throw cliErrors.pairWithoutValue({ flag, pair, choices: values.join(", ") });
  throw cliErrors.pairValue({ flag, pair, word, value, ...offer(value, values) });
}

function offer(
  word: string,
  words: readonly string[],
): { readonly found: "yes" | "no"; readonly near: string; readonly choices: string } {
  return { ...suggestion(word, words), choices: words.join(", ") };
}
