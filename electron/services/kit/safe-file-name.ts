/** UTF-8 bytes: file systems take 255, and a target, a number and an ending come on top. */
const longest = 150;
/** Reserved characters, controls, and what turns text around or ends a line: a name must look like what it is. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;
const reservedByWindows = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/**
 * Text (a server's name, the base name of a dropped file) as a file name that every system takes: no folder in it, none of the
 * characters and device names that Windows reserves, nothing that shows it in another order, no dot or space at its end, no dot in front, at most 150 bytes.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function safeFileName(text: string): string {
  const clean = shortened(text.replace(forbidden, "_")).replace(/^[. ]+|[. ]+$/g, "");
  if (clean === "") return "certificate";
  return reservedByWindows.test(clean) ? `_${clean}` : clean;
}

const encoder = new TextEncoder();

/** As many whole characters as fit. */
function shortened(text: string): string {
  let bytes = 0;
  let kept = "";
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > longest) break;
    kept += character;
  }
  return kept;
}
