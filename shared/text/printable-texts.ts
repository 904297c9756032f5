import { printable } from "./printable.ts";

/**
 * Data of the contract with every text in it `printable`, so that a renderer can put it into lines of its own. Bytes are left alone,
 * and what is shared within the data stays shared. Names of fields are the contract's own.
 */
export function printableTexts<Data>(data: Data): Data {
  const copies = new Map<object, unknown>();

  const copyOf = (source: object): unknown => {
    const known = copies.get(source);
    if (known !== undefined) return known;
    const copy = Array.isArray(source)
      ? source.map(shown)
      : Object.fromEntries(Object.entries(source).map(([field, value]) => [field, shown(value)]));
    copies.set(source, copy);
    return copy;
  };

  const shown = (value: unknown): unknown => {
    if (typeof value === "string") return printable(value);
    if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
    return copyOf(value);
  };

  return shown(data) as Data;
}
