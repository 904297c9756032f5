import type { Session } from "electron";
import { isOwnUrl } from "../origin.ts";

/**
 * The one table of what the page may ask of the machine; what is not in it is refused. The copy buttons write text
 * through the `clipboard-sanitized-write` permission, and nothing else is needed.
 */
const allowedPermissions: ReadonlySet<string> = new Set(["clipboard-sanitized-write"]);

function isAllowed(permission: string, origin: string): boolean {
  return allowedPermissions.has(permission) && isOwnUrl(origin);
}

/**
 * Electron grants every permission unless it is told otherwise. Requests, checks and devices (HID, serial, USB) are
 * decided by the one table; a screen or window is never captured.
 *
 * @see https://www.electronjs.org/docs/latest/tutorial/security#5-handle-session-permission-requests-from-remote-content
 */
export function permissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) => {
    decide(isAllowed(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    isAllowed(permission, requestingOrigin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, choose) => choose(null));
}
