const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it stands in an element or in an attribute between quotation marks, of HTML and of XML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Words longer than this may be broken at dots, slashes and equals signs, where a reader expects it. */
const longWord = /[^\s]{19,}/g;

/** A text for an element of HTML, in which long names may be broken. Copied, it is as it was: `<wbr>` is no character. */
export function breakable(text: string): string {
  return escapeHtml(text.replace(longWord, (word) => word.replace(/[./\\=,]/g, "$&\u0000"))).replaceAll(
    "\u0000",
    "<wbr>",
  );
}
