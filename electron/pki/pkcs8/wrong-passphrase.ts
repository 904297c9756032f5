import { AppError } from "#shared/errors/app-error.ts";

/** KEY_WRONG_PASSPHRASE. */
export function wrongPassphrase(cause?: unknown): AppError {
  return new AppError("KEY_WRONG_PASSPHRASE", "The passphrase does not open the private key.", {
    hint: "Enter the passphrase that was chosen when the key was made. It cannot be recovered.",
    cause,
  });
}
