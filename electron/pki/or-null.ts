import { AppError } from "#shared/errors/app-error.ts";

/**
 * What was read; null where it cannot be, which another reader tells.
 *
 * @throws what was thrown, where it is no AppError: a fault of KeySpec, not of the file
 */
export function orNull<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
