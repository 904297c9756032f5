/** JSON with bytes: `Uint8Array` travels as `{ "$bytes": "<base64>" }`. Used by the loopback host and by `--json`. */

const chunkSize = 0x8000;

/** Base64 (RFC 4648 §4) of bytes. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let offset = 0; offset < bytes.length; offset += chunkSize) {
    binary += String.fromCharCode(...bytes.subarray(offset, offset + chunkSize));
  }
  return btoa(binary);
}

/** Bytes of base64 text; throws where the text is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** A contract value as JSON text. */
export function encodeWire(value: unknown, space?: number): string {
  return JSON.stringify(
    value,
    (_key, item: unknown) => (item instanceof Uint8Array ? { $bytes: toBase64(item) } : item),
    space,
  );
}

/**
 * The inverse of `encodeWire`. Throws `SyntaxError` where the text is not JSON.
 *
 * The bytes are put in afterwards, over a list of our own: a reviver is called inside `JSON.parse`, which does not stop when a worker is
 * terminated, and calls itself for each level.
 */
export function decodeWire(text: string): unknown {
  const root = { value: JSON.parse(text) as unknown };
  const open: Container[] = [root];
  for (let container = open.pop(); container !== undefined; container = open.pop()) {
    for (const key of Object.keys(container)) {
      const item = container[key];
      if (typeof item !== "object" || item === null) continue;
      if (!("$bytes" in item && typeof item.$bytes === "string")) open.push(item as Container);
      // Defined, not assigned: a key may be "__proto__".
      else Object.defineProperty(container, key, { ...own, value: fromBase64(item.$bytes) });
    }
  }
  return root.value;
}

const own = { configurable: true, enumerable: true, writable: true };

/** An object or an array of parsed JSON. */
type Container = Record<string, unknown>;
