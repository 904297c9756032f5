import { pkcs12Errors } from "#shared/errors/definitions/pkcs12.ts";
import { bundleNotices } from "#shared/facts/bundle-notices.ts";
import { limits } from "#shared/limits.ts";
import type { Message } from "#shared/text/message.ts";
import { utf16BigEndian } from "../asn1/der.ts";
import type { PasswordBytes } from "./encryption-scheme.ts";
import { windows1252Octets } from "./windows-1252-octets.ts";

/** One way to turn what the user gave into bytes. */
export type PasswordAttempt = PasswordBytes & {
  readonly password: "given" | "empty" | "absent";
  /** Said in the notices when this spelling opened the file; null for the usual one. */
  readonly notice: Message | null;
};

const none = new Uint8Array();
const absent: PasswordAttempt = { password: "absent", bmp: none, utf8: none, notice: null };
const empty: PasswordAttempt = { password: "empty", bmp: Uint8Array.of(0, 0), utf8: none, notice: null };

/**
 * Spellings of a password, in the order in which they are tried (formats.md §2.4): without a password the absent one, then the empty
 * one; for a typed empty one the other way round; for a password outside ASCII also its other Unicode forms (macOS may give é as a letter
 * and an accent, Windows gives one character), and the ways in which old programs wrote it: OpenSSL before 1.1, then one byte a character
 * (Windows-1252, of which ISO 8859-1 is a part).
 *
 * @param password null: none was given
 */
export function passwordAttempts(password: string | null): readonly PasswordAttempt[] {
  if (password === null) return [absent, empty];
  if (password === "") return [empty, absent];
  if (password.length > limits.passwordCharacters) {
    throw pkcs12Errors.passwordTooLong({ most: limits.passwordCharacters });
  }
  const given = inUnicode(password, null);
  if (isAscii(password)) return [given];
  const composed = password.normalize("NFC");
  const others = [...new Set([composed, password.normalize("NFD")])].filter((form) => form !== password);
  return [
    given,
    ...others.map((form) => inUnicode(form, bundleNotices.passwordOtherForm)),
    // No program of Windows types an accent apart from its letter.
    ...oldSpellings(composed, inUnicode(composed, null)),
  ];
}

function inUnicode(password: string, notice: Message | null): PasswordAttempt {
  const utf8 = new TextEncoder().encode(password);
  return { password: "given", bmp: utf16BigEndian(`${password}\0`), utf8, notice };
}

/** Whether every program spells it the same. */
export function isAscii(password: string): boolean {
  return /^[\x20-\x7e]*$/u.test(password);
}

function oldSpellings(password: string, given: PasswordAttempt): readonly PasswordAttempt[] {
  const octets = String.fromCharCode(...given.utf8);
  const openssl: PasswordAttempt = {
    ...given,
    bmp: utf16BigEndian(`${octets}\0`),
    notice: bundleNotices.passwordOldOpenssl,
  };
  const western = windows1252Octets(password);
  if (western === null) return [openssl];
  const oneByte: PasswordAttempt = {
    ...given,
    // Programs that take such bytes for the PKCS#12 derivation make one character of each.
    bmp: utf16BigEndian(`${String.fromCharCode(...western)}\0`),
    utf8: western,
    notice: /[^\p{ASCII}\u00a0-\u00ff]/u.test(password)
      ? bundleNotices.passwordWindows1252
      : bundleNotices.passwordLatin1,
  };
  return [openssl, oneByte];
}

/**
 * What decryption tries once the MAC has shown that the password is right: its spelling first, then those that real programs used for the
 * encryption only (formats.md §2.4).
 */
export function decryptionAttempts(
  verified: PasswordAttempt,
  all: readonly PasswordAttempt[],
): readonly PasswordAttempt[] {
  const others = all.filter((attempt) => attempt !== verified);
  const nss: PasswordAttempt = {
    ...verified,
    utf8: verified.bmp,
    notice: bundleNotices.passwordUtf16,
  };
  return [verified, ...others, nss];
}
