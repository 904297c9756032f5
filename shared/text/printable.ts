/**
 * Control characters (C0, DEL, C1) can move a terminal's cursor, colour and overwrite its lines; line and paragraph separators break
 * them; bidirectional controls (Unicode TR9 §2) show text in another order than it has.
 */
const unprintable = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A text of somebody else as it can stand within one line on a terminal: what would steer the terminal is shown as `\u{1b}`. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
