import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { pendingErrors } from "#shared/errors/definitions/pending.ts";
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
    throw pendingErrors.passphraseElsewhere({ server: pending.server });
  }
  const remembered = pending.passphraseRemembered ? ((await context.secrets?.recall(pending.id)) ?? null) : null;
  if (remembered !== null) return remembered;
  const { server } = pending;
  throw pending.passphraseRemembered
    ? pendingErrors.passphraseForgotten({ server })
    : pendingErrors.passphraseRequired({ server });
}
