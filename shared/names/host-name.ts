/** Characters of a name that DNS allows (RFC 1035 §2.3.4, without the length octets). */
export const longestHostName = 253;

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;

/** A part of a name between dots: letters, digits and hyphens, none of these at its ends (RFC 1034 §3.5 as RFC 1123 §2.1 changed it). */
export function isHostLabel(part: string): boolean {
  return label.test(part);
}

/** A name in the syntax that RFC 5280 §4.2.1.6 asks of a dNSName. One label is enough. */
export function isHostName(name: string): boolean {
  return name.length <= longestHostName && name.split(".").every(isHostLabel);
}
