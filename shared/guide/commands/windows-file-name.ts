/** What no file name on Windows may hold (Naming Files, Paths, and Namespaces), and what cmd.exe would replace in quotes. */
const refused = /[<>:"/\\|?*%!^&\p{Cc}\p{Cf}]+/gu;

/** The longest name that a folder of usual depth leaves room for. */
const longest = 80;

/**
 * A name for a file that any shell of Windows carries, made from what the file is about.
 *
 * @param about for example a common name
 * @param extension with its dot
 */
export function windowsFileName(about: string, extension: string): string {
  const base = about
    .replace(refused, "_")
    .trim()
    .slice(0, longest)
    .replace(/[. ]+$/, "");
  return `${base === "" ? "certificate" : base}${extension}`;
}
