/**
 * Characters that nobody sees: format controls (U+200B to U+200F, U+202A to U+202E, U+2060, U+FEFF, the soft hyphen …) and what
 * Unicode calls default ignorable. IDNA has no form for them (RFC 5892 §2.6), so a name never means them; they come along when a
 * name is copied from a certificate window or a web page.
 */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Hyphens and dashes that are not the hyphen-minus of DNS names. */
const dashes = /[\p{Pd}\u2043\u2212]/gu;

export function withoutInvisible(text: string): string {
  return text.replace(invisible, "");
}

/** The first character that cannot be seen; null: none. */
export function invisibleIn(text: string): string | null {
  return text.match(invisible)?.[0] ?? null;
}

/** The first dash that is none of ASCII, and the text with hyphens in place of all; null: it has none. */
export function dashIn(text: string): { readonly dash: string; readonly repaired: string } | null {
  const dash = text.match(dashes)?.find((found) => found !== "-");
  return dash === undefined ? null : { dash, repaired: text.replace(dashes, "-") };
}

/**
 * The first letter of another script in a word that has Latin letters too: it was meant to be one of A–Z and only looks like it
 * (Unicode Technical Standard 39 §5). null: no word mixes them.
 */
export function lookAlikeIn(text: string): string | null {
  const word = text.split(".").find((part) => /\p{Script=Latin}/u.test(part) && foreign.test(part));
  return word === undefined ? null : (foreign.exec(word)?.[0] ?? null);
}
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/** The first character that is neither of ASCII nor a letter, a mark or a digit: no name has a form for it. null: none. */
export function symbolIn(text: string): string | null {
  return /[^\0-\x7f\p{L}\p{M}\p{Nd}]/u.exec(text)?.[0] ?? null;
}

/** “U+200E” */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
