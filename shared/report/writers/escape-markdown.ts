/** Punctuation with a meaning in Markdown; every one may stand behind a backslash (CommonMark 0.31 §2.4). */
const punctuation = /[\\`*_{}[\]<>#|~!&@$^=]/g;

/**
 * A text in a line of Markdown that stays what it is: no markup, no HTML, no mention, no link that nobody wrote as one. Line ends are
 * not expected (`printable`).
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(punctuation, "\\$&")
      // Addresses become links by themselves (GitHub Flavored Markdown §6.9).
      .replace(/:\/\//g, "\\://")
      .replace(/\bwww\./gi, (found) => found.replace(".", "\\."))
      // What begins a list or a number at the start of a line.
      .replace(/^(\s*)([-+]|\d+[.)])(?=\s|$)/, "$1\\$2")
  );
}

/** A text in a fixed width: in as many backticks as it takes (CommonMark §6.1); a pipe would end the cell of a table even there. */
export function codeSpan(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const inside = text.replaceAll("|", "\\|");
  const room = /^`|`$|^ .* $/.test(inside) ? " " : "";
  return inside === "" ? "" : `${fence}${room}${inside}${room}${fence}`;
}
