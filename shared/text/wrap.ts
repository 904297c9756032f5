/**
 * Breaks a paragraph into lines of at most `width` characters, each behind `indent`. A word longer than a line stands alone:
 * a name or command is never cut, nor what a no-break space holds together (French has one before “:”).
 */
export function wrap(text: string, width: number, indent = ""): string {
  const room = width - indent.length;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part.length > 0)) {
    if (line.length > 0 && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line.length === 0 ? word : `${line} ${word}`;
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.map((part) => indent + part).join("\n");
}
