import type { AppError } from "#shared/errors/app-error.ts";
import { keyErrors } from "#shared/errors/definitions/pkcs8.ts";

/** KEY_WRONG_PASSPHRASE. */
export function wrongPassphrase(cause?: unknown): AppError {
  return keyErrors.wrongPassphrase({}, cause);
}
