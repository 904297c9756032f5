const longestName = 253;
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;

/** A name in the preferred syntax of RFC 1034 §3.5 as RFC 1123 §2.1 changed it, which RFC 5280 §4.2.1.6 asks of a dNSName. */
export function isHostName(name: string): boolean {
  return name.length <= longestName && name.split(".").every((part) => label.test(part));
}
