import { pkcs12Errors } from "#shared/errors/definitions/pkcs12.ts";
import { limits } from "#shared/limits.ts";

/**
 * Refuses passwords that no reader could take back: with a NUL, where C programs end, or with half of a surrogate pair, which UTF-8 cannot spell.
 * @throws AppError PASSWORD_NOT_ENCODABLE
 */
export function checkPassword(password: string): void {
  if (password.includes("\0") || !password.isWellFormed()) {
    throw pkcs12Errors.passwordUnwritable();
  }
  if (password.length > limits.passwordCharacters) {
    throw pkcs12Errors.newPasswordTooLong({ most: limits.passwordCharacters });
  }
}
