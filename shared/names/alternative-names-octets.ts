/**
 * Octets of the extension with these DNS names in DER (RFC 5280 §4.2.1.6): what an authority has to store. Names of ASCII letters, as
 * certificates hold them.
 */
export function alternativeNamesOctets(names: readonly string[]): number {
  return element(names.reduce((sum, name) => sum + element(name.length), 0));
}

/** Octets of an element with so many octets of content: tag, length (X.690 §8.1.3), content. */
function element(content: number): number {
  let lengthOctets = 1;
  if (content >= 128) for (let rest = content; rest > 0; rest = Math.floor(rest / 256)) lengthOctets += 1;
  return 1 + lengthOctets + content;
}
