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
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
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

/** The inverse of `encodeWire`. Throws `SyntaxError` where the text is not JSON. */
export function decodeWire(text: string): unknown {
  return JSON.parse(text, (_key, item: unknown) =>
    typeof item === "object" && item !== null && "$bytes" in item && typeof item.$bytes === "string"
      ? fromBase64(item.$bytes)
      : item,
  );
}
