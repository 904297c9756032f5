import { protocol, type Session } from "electron";
import { ownScheme } from "./origin.ts";
import type { PageSource } from "./page-source.ts";

/**
 * Makes `app:` a secure, standard scheme. Must run before the app is ready. No `bypassCSP` (the policy applies to our
 * own page), no `corsEnabled` (nobody else fetches from it).
 *
 * @see https://www.electronjs.org/docs/latest/tutorial/security#18-avoid-usage-of-the-file-protocol-and-prefer-usage-of-custom-protocols
 */
export function registerOwnScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: ownScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the page on our own scheme. */
export function serveOwnScheme(session: Session, source: PageSource): void {
  session.protocol.handle(ownScheme, source);
}
