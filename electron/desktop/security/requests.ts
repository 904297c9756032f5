import type { Session } from "electron";
import { isOwnUrl } from "../origin.ts";

/** `data:` images and the page's own `blob:` downloads live in the page and reach no network. */
function isLocal(text: string): boolean {
  return text.startsWith("data:") || (text.startsWith("blob:") && isOwnUrl(text.slice("blob:".length)));
}

/**
 * The page reaches nothing but itself: no `http:`, no `https:`, no `file:`. What KeySpec asks the network for, the
 * host asks for.
 *
 * @param session every session of the app
 * @param alsoAllowed schemes (with the colon) beside our own: `devtools:` in development, nothing in a release
 * @see https://www.electronjs.org/docs/latest/tutorial/security#1-only-load-secure-content
 */
export function requests(session: Session, alsoAllowed: readonly string[]): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const isAllowed = isOwnUrl(url) || isLocal(url) || alsoAllowed.includes(URL.parse(url)?.protocol ?? "");
    decide({ cancel: !isAllowed });
  });
}
