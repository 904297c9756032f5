/**
 * RC4, which certtool and pk12util still write into PKCS#12 (RFC 7292 appendix C). Neither OpenSSL 3 without its legacy provider nor
 * node-forge nor @noble has it. For reading only: it protects nothing any more.
 *
 * @param key 1 to 256 bytes
 */
export function rc4(key: Uint8Array, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (left: number, right: number): void => {
    const kept = state[left] ?? 0;
    state[left] = state[right] ?? 0;
    state[right] = kept;
  };
  for (let index = 0, other = 0; index < 256; index++) {
    other = (other + (state[index] ?? 0) + (key[index % key.length] ?? 0)) & 0xff;
    swap(index, other);
  }
  let index = 0;
  let other = 0;
  return Uint8Array.from(data, (octet) => {
    index = (index + 1) & 0xff;
    other = (other + (state[index] ?? 0)) & 0xff;
    swap(index, other);
    return octet ^ (state[((state[index] ?? 0) + (state[other] ?? 0)) & 0xff] ?? 0);
  });
}
