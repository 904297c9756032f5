/** One attribute of a subject, as CertStrToName reads it. */
export type X500Attribute = { readonly type: string; readonly value: string };

/** `type=` and a value, in quotes or bare, up to the next separator. */
const withPlus = /^\s*([A-Za-z][A-Za-z0-9.]*)=(?:"((?:[^"]|"")*)"|([^",;+<>#]*))\s*([,+]|$)/;
const withoutPlus = /^\s*([A-Za-z][A-Za-z0-9.]*)=(?:"((?:[^"]|"")*)"|([^",;<>#]*))\s*(,|$)/;

/**
 * Reads an X.500 string as CertStrToName documents it, for tests: attributes at commas and, unless NO_PLUS is set, at plus signs; a
 * value in quotes is literal but for a doubled quote; a backslash escapes nothing. Stricter than Windows: other special characters in
 * a bare value, and text behind a closing quote, are errors. An equals sign is not: that is how Windows reads `CN=a&CN=b` as one name.
 */
export function parseX500String(text: string, { noPlus = false } = {}): readonly X500Attribute[] {
  const attributes: X500Attribute[] = [];
  let rest = text;
  while (rest !== "") {
    const match = (noPlus ? withoutPlus : withPlus).exec(rest);
    if (match === null) throw new SyntaxError(`CRYPT_E_INVALID_X500_STRING at ${rest}`);
    const [whole, type = "", quoted, bare = "", separator] = match;
    attributes.push({ type, value: quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"') });
    rest = rest.slice(whole.length);
    if (rest === "" && separator !== "") throw new SyntaxError("A separator at the end.");
  }
  return attributes;
}
