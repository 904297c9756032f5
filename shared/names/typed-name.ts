import { withoutInvisible } from "./characters.ts";

/** A name as it is meant: without invisible characters and white space around it, in lower case. For whatever is typed or pasted. */
export function typedName(text: string): string {
  return typedText(text).toLowerCase();
}

/**
 * A field of a subject or a friendly name as it is meant: without white space around it and without characters that nobody sees, which
 * a comparison of names takes out as well (RFC 4518 §2.2).
 */
export function typedText(text: string): string {
  return withoutInvisible(text).trim();
}
