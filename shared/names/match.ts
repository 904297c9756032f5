/**
 * Whether a dNSName of a certificate stands for a host name (RFC 6125 §6.4): compared without regard to case; `*` only as the
 * whole leftmost label, standing for exactly one label, with at least two labels after it.
 *
 * @param presented a name of the certificate, possibly a wildcard
 * @param host the name that a client looks for; a wildcard here matches only the same wildcard
 */
export function matchesHost(presented: string, host: string): boolean {
  const pattern = foldedName(presented);
  const name = foldedName(host);
  if (pattern === name) return name.length > 0;
  if (!isWildcard(pattern) || name.startsWith("*")) return false;
  const firstDot = name.indexOf(".");
  return firstDot > 0 && name.slice(firstDot + 1) === pattern.slice(2);
}

/** `*.` before at least two labels. */
export function isWildcard(name: string): boolean {
  return /^\*(\.[^.*]+){2,}$/.test(foldedName(name));
}

/** Whether two names are the same name: without regard to case (RFC 5280 §7.2). A dot or a blank at the end makes it another name. */
export function sameName(one: string, other: string): boolean {
  return foldedName(one) === foldedName(other);
}

/** A name in the form in which those of one host are equal (`sameName`). */
export function foldedName(name: string): string {
  return name.toLowerCase();
}
