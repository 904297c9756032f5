/**
 * The bytes of an INF: ASCII where that is enough, else UTF-16LE with a byte order mark, because Windows reads an 8-bit INF in the code
 * page of its own machine (formats.md §5.1).
 */
export function encodeInf(text: string): Uint8Array<ArrayBuffer> {
  const ascii = [...text].every((character) => character <= "\u007f");
  if (ascii) return new TextEncoder().encode(text);
  const marked = `\ufeff${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index++) view.setUint16(index * 2, marked.charCodeAt(index), true);
  return bytes;
}
