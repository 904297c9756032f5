import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/**
 * The file that a URL path names below a folder; null where there is none, or where it would lie outside.
 * Decoded once; a path that then still has a backslash, a zero byte or a dot segment is refused, and links are followed before the
 * result is compared with the folder and its separator (`/out/renderer-other` starts with `/out/renderer`).
 *
 * @param folder absolute path of the root
 * @param pathname path of the URL, percent-encoded, starts with a slash
 */
export async function findStaticFile(folder: string, pathname: string): Promise<string | null> {
  const decoded = decode(pathname);
  if (decoded === null || !decoded.startsWith("/") || /[\\\0:]/.test(decoded)) return null;
  const segments = decoded.slice(1).split("/");
  if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, ...segments));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}
