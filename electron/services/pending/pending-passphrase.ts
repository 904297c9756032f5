import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { AppError } from "#shared/errors/app-error.ts";
import type { Context } from "../kit/context.ts";

/**
 * The passphrase that opens the key of a pending request: the one that was given, else the one that the operating system's key store
 * remembers.
 *
 * @throws AppError PASSPHRASE_REQUIRED
 */
export async function pendingPassphrase(
  context: Pick<Context, "secrets">,
  pending: PendingSummary,
  given: string | null,
): Promise<string> {
  if (given !== null) return given;
  if (pending.passphraseRemembered && context.secrets === null) {
    throw new AppError(
      "PASSPHRASE_REQUIRED",
      `The passphrase of the request for ${pending.server} is remembered by KeySpec's desktop program, which alone can open it.`,
      { hint: "Give it here, or complete the request in the desktop program." },
    );
  }
  const remembered = pending.passphraseRemembered ? ((await context.secrets?.recall(pending.id)) ?? null) : null;
  if (remembered !== null) return remembered;
  throw new AppError(
    "PASSPHRASE_REQUIRED",
    pending.passphraseRemembered
      ? `The operating system's key store did not give the passphrase of the request for ${pending.server}.`
      : `The request for ${pending.server} needs the passphrase of its key.`,
    { hint: "Give the passphrase that was chosen when the request was made. Without it the key cannot be opened." },
  );
}
