/** What Windows-1252 has at 0x80 to 0x9f (WHATWG Encoding, index windows-1252); everything else below 0x100 is as in ISO 8859-1. */
const from0x80 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** A text in Windows-1252, one octet a character; null: it has a character that Windows-1252 lacks. */
export function windows1252Octets(text: string): Uint8Array<ArrayBuffer> | null {
  const octets = Array.from(text, octetOf);
  return octets.includes(null) ? null : Uint8Array.from(octets, (octet) => octet ?? 0);
}

function octetOf(character: string): number | null {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const place = from0x80.indexOf(character);
  return place < 0 ? null : 0x80 + place;
}
