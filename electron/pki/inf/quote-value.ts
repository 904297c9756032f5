import { AppError } from "#shared/errors/app-error.ts";

/** Line ends of any kind, other control characters, and halves of a character: each would end the line or not survive the file. */
const unwritable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;

/**
 * Quotes a value of an INF (formats.md §5.2): between quotes nothing has a meaning but `"`, which is doubled, and `%`, which would
 * begin the name of a string and is doubled, too.
 *
 * @param what the thing for messages, for example "The friendly name"
 * @throws AppError INF_VALUE_UNWRITABLE for a character that could begin a line of its own
 */
export function quoteValue(text: string, what: string): string {
  if (unwritable.test(text)) {
    throw new AppError("INF_VALUE_UNWRITABLE", `${what} has a line break or another control character.`, {
      hint: "Type it again: copied text may hold characters that cannot be seen.",
    });
  }
  return `"${text.replaceAll('"', '""').replaceAll("%", "%%")}"`;
}
