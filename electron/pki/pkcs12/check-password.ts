import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";

/**
 * Refuses passwords that no reader could take back: with a NUL, where C programs end, or with half of a surrogate pair, which UTF-8 cannot spell.
 * @throws AppError PASSWORD_NOT_ENCODABLE
 */
export function checkPassword(password: string): void {
  if (password.includes("\0") || !password.isWellFormed()) {
    throw new AppError("PASSWORD_NOT_ENCODABLE", "The new password has a character that a PFX cannot carry.", {
      hint: "Use letters, digits and the signs of a plain keyboard.",
    });
  }
  if (password.length > limits.passwordCharacters) {
    throw new AppError(
      "PASSWORD_NOT_ENCODABLE",
      `The new password has more than ${limits.passwordCharacters} characters.`,
      {
        hint: "Use a shorter one.",
      },
    );
  }
}
