import { limits } from "#shared/limits.ts";

export type Strength = "none" | "too-short" | "weak" | "fair" | "strong";

/**
 * How hard a passphrase is to guess by trying, roughly: the number of different characters used, times the size of the
 * alphabets they come from, in bits. It knows no dictionary, so it never promises more than "strong".
 */
export function passphraseStrength(passphrase: string): Strength {
  if (passphrase.length === 0) return "none";
  if (passphrase.length < limits.passphraseMinimumCharacters) return "too-short";
  const bits = estimateBits(passphrase);
  if (bits < 50) return "weak";
  return bits < 75 ? "fair" : "strong";
}

const alphabets: readonly (readonly [RegExp, number])[] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[0-9]/, 10],
  [/[^a-zA-Z0-9]/, 33],
];

function estimateBits(passphrase: string): number {
  const alphabet = alphabets.reduce((size, [used, letters]) => (used.test(passphrase) ? size + letters : size), 0);
  const different = new Set(passphrase).size;
  const repeated = passphrase.length - different;
  return (different + repeated / 4) * Math.log2(alphabet);
}
