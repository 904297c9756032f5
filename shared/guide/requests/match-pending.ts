import type { PendingSummary } from "../../api/schemas/request.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { commonNameOf } from "../../facts/certificate-name.ts";
import { presentValue } from "../../facts/part.ts";

/** A certificate whose key no request has, and the request that it nearly fits: the same names, but another key. null: none. */
type Stranger = { readonly certificate: CertificateFacts; readonly nearest: PendingSummary | null };

/** Which requests some certificates answer, in the order of the certificates. */
export type PendingMatch = { readonly answered: readonly PendingSummary[]; readonly strangers: readonly Stranger[] };

type Leaf = Pick<CertificateFacts, "publicKey" | "subject" | "subjectAlternativeNames">;

/**
 * Finds the requests that certificates answer: those with their public keys (RFC 2986 §3: the authority signs the key of the request).
 * Where some of them still wait, the completed ones are not meant.
 *
 * @param leaves certificates for servers, not those of their issuers
 */
export function matchPending(leaves: readonly CertificateFacts[], pending: readonly PendingSummary[]): PendingMatch {
  const fingerprints = new Set(leaves.map(({ publicKey }) => publicKey.fingerprint));
  const matching = [...fingerprints].flatMap((fingerprint) =>
    pending.filter(({ publicKeyFingerprint }) => publicKeyFingerprint === fingerprint),
  );
  const waiting = matching.filter(({ completedAt }) => completedAt === null);
  const known = new Set(matching.map(({ publicKeyFingerprint }) => publicKeyFingerprint));
  return {
    answered: waiting.length > 0 ? waiting : matching,
    strangers: leaves
      .filter(({ publicKey }) => !known.has(publicKey.fingerprint))
      .map((certificate) => ({ certificate, nearest: nearestPending(certificate, pending) })),
  };
}

/** The request with the names of a certificate, waiting before completed; else one with its common name; null: neither. */
export function nearestPending(certificate: Leaf, pending: readonly PendingSummary[]): PendingSummary | null {
  const wanted = namesOf(certificate);
  const commonName = commonNameOf(certificate.subject)?.toLowerCase() ?? null;
  const inOrder = pending.toSorted(
    (one, other) => Number(one.completedAt !== null) - Number(other.completedAt !== null),
  );
  return (
    inOrder.find(({ names }) => wanted !== "" && keyOf(names) === wanted) ??
    inOrder.find((request) => commonName !== null && request.commonName.toLowerCase() === commonName) ??
    null
  );
}

function namesOf({ subjectAlternativeNames }: Leaf): string {
  const names = presentValue(subjectAlternativeNames) ?? [];
  return keyOf(names.flatMap(({ type, value }) => (type === "dns" ? value : [])));
}

/** Names without their order and case. */
function keyOf(names: readonly string[]): string {
  return [...new Set(names.map((name) => name.toLowerCase()))].toSorted().join();
}
