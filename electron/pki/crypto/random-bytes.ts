/** What `crypto.getRandomValues` gives in one call. */
const mostAtOnce = 65_536;

/** Random bytes of the Web Crypto API, which every host has. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let offset = 0; offset < length; offset += mostAtOnce)
    crypto.getRandomValues(bytes.subarray(offset, offset + mostAtOnce));
  return bytes;
}
