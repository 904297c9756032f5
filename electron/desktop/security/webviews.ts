import type { WebContents } from "electron";

/**
 * No `<webview>` is ever attached, even if the tag were switched on by mistake.
 *
 * @see https://www.electronjs.org/docs/latest/tutorial/security#12-verify-webview-options-before-creation
 */
export function webviews(contents: WebContents): void {
  contents.on("will-attach-webview", (event) => event.preventDefault());
}
