const longest = 120;
const forbidden = /[<>:"/\\|?*\p{Cc}]/gu;
const reservedByWindows = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/**
 * Text (a server's name, the base name of a dropped file) as a file name that every system takes: no folder in it, none of the
 * characters and device names that Windows reserves, no dot or space at its end, no dot in front, 120 characters.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function safeFileName(text: string): string {
  const clean = [...text.replace(forbidden, "_")]
    .slice(0, longest)
    .join("")
    .replace(/^[. ]+|[. ]+$/g, "");
  if (clean === "") return "certificate";
  return reservedByWindows.test(clean) ? `_${clean}` : clean;
}
