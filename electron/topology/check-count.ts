import { AppError } from "#shared/errors/app-error.ts";

/**
 * Refuses what is more than a deployment may hold.
 *
 * @param file name for messages
 * @param things what was counted: "SIP domains"
 * @throws AppError LIMIT_COUNT
 */
export function checkCount(file: string, things: string, count: number, most: number): void {
  if (count <= most) return;
  const has = `${count.toLocaleString("en-US")} ${things}`;
  throw new AppError("LIMIT_COUNT", `${file} has ${has}; KeySpec plans for at most ${most.toLocaleString("en-US")}.`, {
    hint: "Check that this is the right file. If it is, enter the part of the deployment that needs certificates by hand.",
  });
}
