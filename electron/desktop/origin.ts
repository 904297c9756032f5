/** The scheme and host that the page is served from; the official example calls them `app://bundle`. */
export const ownScheme = "app";
const ownHost = "keyspec";
/** The page itself. */
export const pageUrl = `${ownScheme}://${ownHost}/index.html`;

/** True for the address of the page itself, with whatever stands behind it: not for what the page fetches. */
export function isPageUrl(text: string): boolean {
  return isOwnUrl(text) && new URL(text).pathname === new URL(pageUrl).pathname;
}

/** The address of a report while it is printed, in a session where nothing else is. */
export function printedUrl(id: string): string {
  return `${ownScheme}://${ownHost}/printed/${id}.html`;
}

/**
 * True for a URL of our own page. The URL is parsed, never compared as text: `app://keyspec.example` and
 * `app://keyspec@other` begin like ours. (`URL.origin` is no help: it is "null" for a scheme of one's own.)
 */
export function isOwnUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.protocol !== `${ownScheme}:`) return false;
  return url.host === ownHost && url.username === "" && url.password === "";
}
