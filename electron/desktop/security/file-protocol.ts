import type { Session } from "electron";

/**
 * `file:` answers nothing in this app, so that no mistake elsewhere can show a local file as a page.
 *
 * @see https://www.electronjs.org/docs/latest/tutorial/security#18-avoid-usage-of-the-file-protocol-and-prefer-usage-of-custom-protocols
 */
export function fileProtocol(session: Session): void {
  session.protocol.handle("file", () => new Response(null, { status: 403 }));
}
