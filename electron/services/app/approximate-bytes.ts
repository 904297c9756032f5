/** What an object costs beside its values. */
const objectBytes = 32;
/** A character, a number, a reference. */
const valueBytes = { string: 2, other: 8 } as const;

/** Roughly the memory that plain data takes, in bytes. What several places share is counted once. */
export function approximateBytes(value: unknown): number {
  const seen = new Set<object>();
  const open: unknown[] = [value];
  let bytes = 0;
  while (open.length > 0) {
    const item = open.pop();
    if (typeof item === "string") bytes += item.length * valueBytes.string;
    else if (typeof item !== "object" || item === null) bytes += valueBytes.other;
    else if (!seen.has(item)) {
      seen.add(item);
      if (item instanceof Uint8Array) bytes += item.byteLength;
      else {
        bytes += objectBytes;
        for (const part of Object.values(item)) open.push(part);
      }
    }
  }
  return bytes;
}
