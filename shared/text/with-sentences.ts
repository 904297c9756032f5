import { format, inEnglish } from "./localise.ts";
import { isMessage, type Message } from "./message.ts";

/** A message as scripts get it: id and arguments to decide on, the sentence to show. Always English. */
type SpokenMessage = Message & { readonly english: string };

/** A value whose messages carry their sentences, for `--json` and JSON reports. Bytes stay as they are. */
export function withSentences(value: unknown): unknown {
  if (isMessage(value)) return { ...value, english: inEnglish(() => format(value)) } satisfies SpokenMessage;
  if (Array.isArray(value)) return value.map(withSentences);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withSentences(part)]));
}
