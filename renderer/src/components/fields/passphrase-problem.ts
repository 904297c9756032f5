import { limits } from "#shared/limits.ts";
import { text } from "../text.ts";

/** Why a new passphrase is refused; null: it is not. The same limits as `passphraseSchema`. */
export function passphraseProblem(passphrase: string): string | null {
  if (passphrase === "") return text.passphrase.none({ least: limits.passphraseMinimumCharacters });
  if (passphrase.length < limits.passphraseMinimumCharacters) {
    return text.passphrase.tooShort({ least: limits.passphraseMinimumCharacters });
  }
  return passphrase.length > limits.passwordCharacters
    ? text.passphrase.tooLong({ most: limits.passwordCharacters })
    : null;
}
