import { onOneLine } from "../commands/on-one-line.ts";

/** Typographic characters of our own sentences, as ASCII: old Notepads guess encodings. */
const plainCharacters: readonly (readonly [RegExp, string])[] = [
  [/[„“”]/g, '"'],
  [/[‚‘’]/g, "'"],
  [/…/g, "..."],
  [/[–—]/g, "-"],
];

/** A sentence for a text file: typographic quotes and dashes plain, on one line. */
export function plain(text: string): string {
  return plainCharacters.reduce((result, [found, ascii]) => result.replace(found, ascii), onOneLine(text));
}

/** A sentence in lines of at most 78 characters, each after the indent. A word that is longer stays whole. */
export function wrapped(text: string, indent: string): readonly string[] {
  const width = 78 - indent.length;
  const lines: string[] = [];
  for (const word of plain(text).split(/ +/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => `${indent}${line}`);
}

const notAscii = /[^\p{ASCII}]/u;

/** Lines as a text file of Windows. Letters of other languages than English need the mark that says UTF-8: without it old Notepads guess. */
export function asTextFile(lines: readonly string[]): string {
  const text = lines.map((line) => `${onOneLine(line)}\r\n`).join("");
  return notAscii.test(text) ? `\ufeff${text}` : text;
}
