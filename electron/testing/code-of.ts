import { AppError } from "#shared/errors/app-error.ts";

/**
 * Runs something and says how it ended: "read", or the code of the AppError. Anything else that is thrown comes through, so that a
 * test fails on it.
 */
export function codeOf(run: () => unknown): string {
  try {
    run();
    return "read";
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown.code;
    throw thrown;
  }
}
