import type { PrintedKey } from "#shared/facts/printed-facts.ts";

/** CRYPT_MACHINE_KEYSET (wincrypt.h). */
const machineKeySet = 0x20;
const headBytes = 28;

/**
 * Reads the link to a private key that stands with a certificate in a store: property 2, CERT_KEY_PROV_INFO (wincrypt.h, MS-GPEF
 * KEY_PROV_INFO). Seven numbers of four bytes, little endian: offset of the container's name, offset of the provider's name, type of the
 * provider, flags, count and offset of parameters, KeySpec. The names are UTF-16 with a NUL.
 *
 * @returns null: it is no such property
 */
export function readKeyLink(value: Uint8Array): PrintedKey | null {
  if (value.length < headBytes) return null;
  const view = new DataView(value.buffer, value.byteOffset, value.length);
  const number = (index: number): number => view.getUint32(index * 4, true);
  const keySpec = number(6);
  const provider = textAt(value, number(1));
  if (provider === null) return null;
  return {
    state: "linked",
    provider,
    providerType: number(2),
    keySpec: keySpec === 0 || keySpec === 1 || keySpec === 2 ? keySpec : null,
    machineKeySet: (number(3) & machineKeySet) !== 0,
    container: textAt(value, number(0)),
    otherContainerName: null,
    exportable: null,
  };
}

/** null: there is none, or it is not in the value. */
function textAt(value: Uint8Array, offset: number): string | null {
  if (offset < headBytes || offset >= value.length) return null;
  const rest = value.subarray(offset);
  return hasEnd(rest) ? readStoreText(rest) || null : null;
}

/** Whether a NUL of two bytes ends the text: without it the value was cut off. */
function hasEnd(text: Uint8Array): boolean {
  for (let at = 0; at + 1 < text.length; at += 2) if (text[at] === 0 && text[at + 1] === 0) return true;
  return false;
}

/** UTF-16, little endian, up to its NUL. */
export function readStoreText(value: Uint8Array): string {
  const text = new TextDecoder("utf-16le").decode(value);
  const end = text.indexOf("\0");
  return end === -1 ? text : text.slice(0, end);
}
