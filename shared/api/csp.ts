/**
 * Content security policy of the page, the same in Electron and on loopback.
 * No `require-trusted-types-for`: Mantine writes its style elements through `innerHTML` and the page would die.
 *
 * @param nonce fresh for every load, base64
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** What stands in the built page where the nonce goes (vite.config.ts, `html.cspNonce`). */
export const noncePlaceholder = "__CSP_NONCE__";
