import { shell, type WebContents } from "electron";
import { report } from "../report.ts";
import { isExternalLink } from "./external-links.ts";

/**
 * No page opens a window. A link to one of the sources that findings cite goes to the user's browser instead.
 *
 * @see https://www.electronjs.org/docs/latest/tutorial/security#14-disable-or-limit-creation-of-new-windows
 */
export function windows(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    if (isExternalLink(url)) {
      shell.openExternal(url).catch((reason: unknown) => {
        report(`KeySpec could not open ${url} in a browser: ${String(reason)}`);
      });
    }
    return { action: "deny" };
  });
}
