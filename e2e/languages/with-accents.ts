import type { Page } from "@playwright/test";
import { type Words, withWords } from "./with-words.ts";

/** The letters that shared/text/pseudo-locale.ts puts accents on. */
const accented: Readonly<Record<string, string>> = {
  a: "á",
  e: "é",
  i: "í",
  o: "ó",
  u: "ú",
  y: "ý",
  n: "ñ",
  A: "Á",
  E: "É",
  I: "Í",
  O: "Ó",
  U: "Ú",
};

/** Words of the page, with or without accents and brackets: what a file says has none. */
function eitherWay(letter: string): string {
  const other = accented[letter];
  if (other !== undefined) return `[${letter}${other}]`;
  return letter.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function patternOf(words: string, exact: boolean): RegExp {
  const pattern = [...words].map(eitherWay).join("[⟦⟧]*");
  return exact ? new RegExp(`^[⟦⟧]*${pattern}[⟦⟧]*$`) : new RegExp(pattern, "i");
}

function patternFrom(given: RegExp): RegExp {
  const source = given.source.replace(/\\.|\[[^\]]*\]|[a-zA-Z]|\^|\$/g, (part) => {
    if (part === "^") return "^[⟦⟧]*";
    if (part === "$") return "[⟦⟧]*$";
    return part.length === 1 ? `${eitherWay(part)}[⟦⟧]*` : part;
  });
  return new RegExp(source, given.flags);
}

function toPattern(words: Words, exact: boolean): RegExp {
  return typeof words === "string" ? patternOf(words, exact) : patternFrom(words);
}

/** A page in the pseudo-locale, for tests that are written in English. */
export function withAccents(page: Page): Page {
  return withWords(page, toPattern);
}
