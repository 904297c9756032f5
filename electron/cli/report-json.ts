import { encodeWire } from "#shared/api/wire.ts";
import { withSentences } from "#shared/text/with-sentences.ts";

const indent = 2;

/**
 * A report as JSON, in parts: joined they are `encodeWire(withSentences(value), 2)`. The entries of its lists come one at a time, because
 * the report of 3,000 files as one text takes a gigabyte.
 */
export function* reportJson(value: unknown): Generator<string> {
  if (!isPlainObject(value)) {
    yield encodeWire(withSentences(value), indent);
    return;
  }
  const fields = Object.entries(value).filter(([, field]) => field !== undefined && typeof field !== "function");
  if (fields.length === 0) {
    yield "{}";
    return;
  }
  for (const [index, [name, field]] of fields.entries()) {
    yield `${index === 0 ? "{" : ","}\n  ${JSON.stringify(name)}: `;
    if (Array.isArray(field) && field.length > 0) yield* listJson(field);
    else yield indented(field, 1);
  }
  yield "\n}";
}

function* listJson(entries: readonly unknown[]): Generator<string> {
  for (const [index, entry] of entries.entries()) yield `${index === 0 ? "[" : ","}\n    ${indented(entry, 2)}`;
  yield "\n  ]";
}

function indented(value: unknown, depth: number): string {
  return encodeWire(withSentences(value), indent).replaceAll("\n", `\n${" ".repeat(indent * depth)}`);
}

/** Not a list, not bytes, and no message: its fields are the report's. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !("text" in value)
  );
}
