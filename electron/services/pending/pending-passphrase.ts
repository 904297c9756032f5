import { pendingErrors } from "#shared/errors/definitions/pending.ts";
import type { PendingRecord } from "../../stores/pending-record.ts";
import type { Context } from "../kit/context.ts";
import { recallKeyPassphrase } from "../kit/key-passphrases.ts";

/**
 * The passphrase that opens the key of a pending request: the one that was given, else the one that this session remembers, else the
 * one in the operating system's key store.
 *
 * @throws AppError PASSPHRASE_REQUIRED
 */
export async function pendingPassphrase(
  context: Pick<Context, "secrets" | "passwords">,
  { summary: pending, encryptedKeyPem }: PendingRecord,
  given: string | null,
): Promise<string> {
  const known = given ?? recallKeyPassphrase(context, encryptedKeyPem);
  if (known !== null) return known;
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
