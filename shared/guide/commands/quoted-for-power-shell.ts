import { onOneLine } from "./on-one-line.ts";

/**
 * A text as a literal of Windows PowerShell: nothing in single quotes is expanded, and a single quote is written twice. PowerShell
 * takes the typographic quotes U+2018 to U+201B for single quotes as well, so they are doubled like the plain one.
 */
export function quotedForPowerShell(text: string): string {
  return `'${onOneLine(text).replace(/['\u2018-\u201b]/g, "$&$&")}'`;
}
