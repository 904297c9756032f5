import { printedErrors } from "#shared/errors/definitions/printed.ts";
import { limits } from "#shared/limits.ts";

/** One line of a printed text, without the blanks around it. */
export type TextLine = {
  readonly text: string;
  /** Blanks in front; lost in many pastes, so only a hint. */
  readonly indent: number;
};

/**
 * The lines of a text as consoles, web pages and mails leave them: no-break and wide blanks are blanks, full-width colons and equals signs are
 * plain ones, a tab is one blank. A longer line than KeySpec reads is cut.
 *
 * @throws AppError LIMIT_COUNT
 */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  while (start <= text.length) {
    const end = text.indexOf("\n", start);
    const stop = end === -1 ? text.length : end;
    if (lines.length === limits.printedLines) throw printedErrors.tooManyLines({ most: limits.printedLines });
    lines.push(textLine(text.slice(start, Math.min(stop, start + limits.printedLineCharacters))));
    start = stop + 1;
  }
  return lines;
}

function textLine(raw: string): TextLine {
  const plain = raw
    .replace(/[\u00a0\u2007\u202f\u3000\t\v\f]/g, " ")
    .replaceAll("：", ":")
    .replaceAll("＝", "=")
    .replace(/[\u200e\u200f\u202a-\u202e]/g, "")
    .trimEnd();
  const text = plain.trimStart();
  return { text, indent: plain.length - text.length };
}

/** Label and value of a line "Label: value"; null: it has no colon. The value may be empty. */
export function labelled(text: string): { readonly label: string; readonly value: string } | null {
  const colon = text.indexOf(":");
  if (colon <= 0) return null;
  return { label: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() };
}

/** Name and value of a line "Name = value" of certutil; a no-break blank before the sign may have been lost. null: it is none. */
export function assigned(text: string): { readonly name: string; readonly value: string } | null {
  const found = /[ \ufffd]=(?: |$)/.exec(text);
  if (found === null || found.index === 0) return null;
  const name = text.slice(0, found.index).replace(/[ \ufffd]+$/, "");
  return { name, value: text.slice(found.index + found[0].length).trim() };
}
