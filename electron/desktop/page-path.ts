import nodePath from "node:path";

/**
 * The file that a URL's path names inside a folder, or null where it would leave the folder or is not decodable.
 * Checked with `path.relative`, as Electron's own example does: comparing beginnings lets `/page-evil` pass for `/page`.
 *
 * @param root absolute folder
 * @param pathname path of the URL, still percent-encoded
 * @param path the rules of the platform; tests run Windows' rules everywhere
 * @see https://www.electronjs.org/docs/latest/api/protocol#protocolhandlescheme-handler
 */
export function pagePath(
  root: string,
  pathname: string,
  path: Pick<typeof nodePath, "join" | "relative" | "isAbsolute" | "sep"> = nodePath,
): string | null {
  const decoded = decode(pathname);
  if (decoded === null || decoded.includes("\0")) return null;
  const file = path.join(root, decoded);
  const relative = path.relative(root, file);
  const isInside =
    relative !== "" && relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  return isInside ? file : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
