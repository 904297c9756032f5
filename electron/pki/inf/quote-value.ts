import { requestErrors } from "#shared/errors/definitions/writing-requests.ts";

/** Line ends of any kind, other control characters, and halves of a character: each would end the line or not survive the file. */
const unwritable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Values that people type or choose. */
export type InfValue = "friendlyName" | "subject" | "provider" | "name";

/**
 * Quotes a value of an INF (formats.md §5.2): between quotes nothing has a meaning but `"`, which is doubled, and `%`, which would
 * begin the name of a string and is doubled, too.
 *
 * @param value which one it is, for the message
 * @throws AppError INF_VALUE_UNWRITABLE for a character that could begin a line of its own
 */
export function quoteValue(text: string, value: InfValue): string {
  if (unwritable.test(text)) {
    throw requestErrors.infValueUnwritable({ value });
  }
  return `"${text.replaceAll('"', '""').replaceAll("%", "%%")}"`;
}
