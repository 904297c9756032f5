/**
 * Where a page of the driver lives. Only Electron can register a scheme of one's own, so `app://keyspec` stands under an `https:`
 * origin that no name server knows (RFC 6761 §6.4); what the main process sees is translated both ways.
 */
const outside = { scheme: "https:", suffix: ".app-scheme.invalid" } as const;

/** The address that the browser loads for one of the main process. */
export function toBrowser(url: string): string {
  const match = /^app:\/\/([^/?#]+)(.*)$/s.exec(url);
  return match === null ? url : `${outside.scheme}//${match[1]}${outside.suffix}${match[2]}`;
}

/** The address that the main process sees for one of the browser. */
export function toMain(url: string): string {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== outside.scheme || !parsed.hostname.endsWith(outside.suffix)) return url;
  return `app://${parsed.host.slice(0, -outside.suffix.length)}${url.slice(parsed.origin.length)}`;
}
