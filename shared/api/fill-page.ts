import { noncePlaceholder } from "./csp.ts";

/**
 * The built page as one load gets it: with its nonce, and in its language, which renderer/src/app/locale.ts reads.
 *
 * @param nonce fresh for every load, base64
 * @param locale BCP 47 tag, what the host speaks
 */
export function fillPage(html: string, nonce: string, locale: string): string {
  return html.replaceAll(noncePlaceholder, nonce).replace('<html lang="en">', `<html lang="${locale}">`);
}
