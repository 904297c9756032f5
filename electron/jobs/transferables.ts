/**
 * The buffers of a value that can be handed to another thread without a copy: those that a `Uint8Array` covers whole.
 * A part of a larger buffer is left out, because transferring it would take the rest away from its other users.
 */
export function transferables(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (item: unknown): void => {
    if (item instanceof Uint8Array) {
      const { buffer } = item;
      if (buffer instanceof ArrayBuffer && item.byteLength === buffer.byteLength && item.byteLength > 0)
        found.add(buffer);
    } else if (typeof item === "object" && item !== null) {
      for (const child of Object.values(item)) look(child);
    }
  };
  look(value);
  return [...found];
}
