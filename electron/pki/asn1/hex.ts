const octetsInHex = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, "0"));

/** Lower-case hex without separators. */
export function toHex(bytes: Uint8Array): string {
  let hex = "";
  for (const octet of bytes) hex += octetsInHex[octet];
  return hex;
}

/** Bytes of hex digits; blanks and colons between them are skipped. */
export function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  const digits = hex.replace(/[\s:]/gu, "");
  if (digits.length % 2 !== 0 || /[^0-9a-f]/iu.test(digits)) throw new TypeError("Not a string of hex octets.");
  return Uint8Array.from({ length: digits.length / 2 }, (_, index) =>
    Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16),
  );
}
