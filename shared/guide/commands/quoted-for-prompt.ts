/**
 * A file name in double quotes for cmd.exe. A name with `%`, `"` or a control character cannot be written so that the prompt
 * takes it literally, so a placeholder stands for it.
 */
export function quotedForPrompt(fileName: string): string {
  return /["%\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u.test(fileName) ? '"<name of the file>"' : `"${fileName}"`;
}
