import type { Inspected } from "#shared/api/schemas/inspect.ts";
import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { isAuthority } from "#shared/facts/is-authority.ts";
import { matchPending } from "#shared/guide/requests/match-pending.ts";

/** The pending requests that the certificates of a file answer, and that still wait for them. A PFX has its key and answers none. */
export function answeredBy({ items }: Inspected, pending: readonly PendingSummary[]): readonly PendingSummary[] {
  const certificates = items.flatMap((facts) => {
    if (facts.kind === "certificate") return [facts];
    return facts.kind === "chain" ? facts.certificates : [];
  });
  const leaves = certificates.filter((certificate) => !isAuthority(certificate));
  return matchPending(leaves, pending).answered.filter(({ completedAt }) => completedAt === null);
}
