import { AppError } from "#shared/errors/app-error.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { presentValue } from "#shared/facts/part.ts";
import type { PendingRecord } from "../../stores/pending-record.ts";
import type { PublicKeyOfCertificateOutput } from "../../tasks/kit/types.ts";
import type { Context } from "../kit/context.ts";

/** What a certificate is for, in words: its first DNS names, or its subject. */
function purposeOf(certificate: CertificateFacts): string {
  const names = (presentValue(certificate.subjectAlternativeNames) ?? [])
    .filter(({ type }) => type === "dns")
    .map(({ value }) => value);
  const [first, ...others] = names;
  if (first === undefined) return certificate.subject.text;
  return others.length === 0 ? first : `${first} and ${others.length} more ${others.length === 1 ? "name" : "names"}`;
}

function purposes(leaves: readonly PublicKeyOfCertificateOutput[]): string {
  return leaves.map(({ certificate }) => purposeOf(certificate)).join("; ");
}

/**
 * The pending request that a certificate answers: the one with its public key.
 *
 * @param leaves the certificates of the file that are for a server, with their keys' fingerprints
 * @param id the request that the user named; null: any
 * @throws AppError PENDING_NOT_FOUND, PENDING_DAMAGED, CERTIFICATE_KEY_MISMATCH (an id was given), PENDING_NO_MATCH (none was)
 */
export async function findPending(
  context: Pick<Context, "pending">,
  leaves: readonly PublicKeyOfCertificateOutput[],
  id: string | null,
): Promise<PendingRecord> {
  const fingerprints = new Set(leaves.map(({ fingerprint }) => fingerprint));
  if (id !== null) {
    const record = await context.pending.read(id);
    if (fingerprints.has(record.summary.publicKeyFingerprint)) return record;
    throw new AppError(
      "CERTIFICATE_KEY_MISMATCH",
      `This certificate (for ${purposes(leaves)}) was not made from the request ${id} for ${record.summary.server}: its public key is another one.`,
      { hint: "Choose the certificate that the CA issued for this very request. The pending request was not changed." },
    );
  }
  const { records, damaged } = await context.pending.list();
  const matching = records.filter(({ summary }) => fingerprints.has(summary.publicKeyFingerprint));
  // An archive may hold the certificates of several requests: the next one that still waits.
  const record = matching.find(({ summary }) => summary.completedAt === null) ?? matching[0];
  if (record !== undefined) return record;
  const unread =
    damaged.length === 0
      ? ""
      : ` ${damaged.length} pending request(s) could not be read; it may belong to one of them.`;
  throw new AppError(
    "PENDING_NO_MATCH",
    `None of the pending requests has the key of this certificate, which is for ${purposes(leaves)}.`,
    {
      hint: `If the request was made on a server, import the certificate there with certreq -accept.${unread}`,
    },
  );
}
