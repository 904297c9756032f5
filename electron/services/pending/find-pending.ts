import { pendingErrors, pendingNotices } from "#shared/errors/definitions/pending.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { presentValue } from "#shared/facts/part.ts";
import { matchPending } from "#shared/guide/requests/match-pending.ts";
import type { Message } from "#shared/text/message.ts";
import type { PendingRecord } from "../../stores/pending-record.ts";
import type { Context } from "../kit/context.ts";

/** What a certificate is for: its first DNS name and how many more, or its subject. */
function purposeOf(certificate: CertificateFacts): string | Message {
  const names = (presentValue(certificate.subjectAlternativeNames) ?? [])
    .filter(({ type }) => type === "dns")
    .map(({ value }) => value);
  const [first, ...others] = names;
  if (first === undefined) return certificate.subject.text;
  return others.length === 0 ? first : pendingNotices.namesAndMore({ name: first, count: others.length });
}

function purposesOf(leaves: readonly CertificateFacts[]): readonly (string | Message)[] {
  return leaves.map(purposeOf);
}

/**
 * The pending request that a certificate answers: the one with its public key.
 *
 * @param leaves the certificates of the file that are for a server
 * @param id the request that the user named; null: any
 * @throws AppError PENDING_NOT_FOUND, PENDING_DAMAGED, CERTIFICATE_KEY_MISMATCH (an id was given), PENDING_NO_MATCH (none was)
 */
export async function findPending(
  context: Pick<Context, "pending">,
  leaves: readonly CertificateFacts[],
  id: string | null,
): Promise<PendingRecord> {
  const fingerprints = new Set(leaves.map(({ publicKey }) => publicKey.fingerprint));
  if (id !== null) {
    const record = await context.pending.read(id);
    if (fingerprints.has(record.summary.publicKeyFingerprint)) return record;
    throw pendingErrors.otherKey({ purposes: purposesOf(leaves), id, server: record.summary.server });
  }
  const { records, damaged } = await context.pending.list();
  // An archive may hold the certificates of several requests: the next one that still waits.
  const [answered] = matchPending(
    leaves,
    records.map(({ summary }) => summary),
  ).answered;
  const record = records.find(({ summary }) => summary.id === answered?.id);
  if (record !== undefined) return record;
  throw pendingErrors.noMatch({ purposes: purposesOf(leaves), unread: damaged.length });
}
