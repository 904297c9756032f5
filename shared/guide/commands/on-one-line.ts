/**
 * A text of other people without what could end a line or turn its direction: control characters, those that turn the direction of writing, and the separators
 * of lines and paragraphs become spaces. Commands and files for operators hold such texts.
 */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, " ");
}
