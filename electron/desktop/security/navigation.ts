import type { WebContents } from "electron";
import { isOwnUrl } from "../origin.ts";

type NavigationEvent = { readonly url: string; readonly preventDefault: () => void };

function refuseForeign(event: NavigationEvent): void {
  if (!isOwnUrl(event.url)) event.preventDefault();
}

/**
 * The page goes nowhere: neither by a link, nor in a frame, nor by a redirect.
 *
 * @see https://www.electronjs.org/docs/latest/tutorial/security#13-disable-or-limit-navigation
 */
export function navigation(contents: WebContents): void {
  contents.on("will-navigate", refuseForeign);
  contents.on("will-frame-navigate", refuseForeign);
  contents.on("will-redirect", refuseForeign);
}
