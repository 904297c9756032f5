import { pseudoLocale } from "./pseudo-locale.ts";

/**
 * The language to use for a wish: English where there are no words in the language that is wished for. `en-XA`, English with
 * accents, is for tests: what is shown without accents is not a message.
 */
export function knownLocale(wish: string | undefined): string {
  return wish === pseudoLocale ? pseudoLocale : "en";
}
