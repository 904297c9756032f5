import { format } from "../localise.ts";
import { isMessage, type Message } from "../message.ts";

/** A value whose messages became English sentences. */
type InWords<Value> = Value extends Message
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly InWords<Item>[]
    : Value extends object
      ? { readonly [Name in keyof Value]: InWords<Value[Name]> }
      : Value;

/** Every message of a value as its English sentence. For tests. */
export function inWords<Value>(value: Value): InWords<Value> {
  return worded(value) as InWords<Value>;
}

function worded(value: unknown): unknown {
  if (isMessage(value)) return format(value);
  if (Array.isArray(value)) return value.map(worded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, worded(part)]));
}
