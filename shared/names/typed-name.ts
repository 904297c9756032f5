import { withoutInvisible } from "./characters.ts";

/** A name as it is meant: without invisible characters and white space around it, in lower case. For whatever is typed or pasted. */
export function typedName(text: string): string {
  return withoutInvisible(text).trim().toLowerCase();
}
