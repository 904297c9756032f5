import { escapeHtml } from "./escape-html.ts";

/** Halves of a surrogate pair, and the two characters that are none: no document may hold them (XML 1.0 §2.2), escaped or not. */
const notCharacters = /[\ud800-\udfff]|[\ufffe\uffff]/gu;

/** A printable text as it stands in an element or attribute of XML 1.0. Control characters are visible already (`printable`). */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(notCharacters, "\ufffd"));
}
