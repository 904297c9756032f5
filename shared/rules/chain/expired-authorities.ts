import { validityAt } from "../../chain/validity-at.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { Evidence } from "../types.ts";

/** The issuers of a chain that have ended, nearest first. */
type ExpiredAuthorities = {
  readonly expired: readonly CertificateFacts[];
  /**
   * The lowest of them is not self-signed, what it issued is valid longer, and nothing valid stands above it: the authority has another
   * certificate with the same key, which makes a chain without it.
   */
  readonly replaceable: boolean;
  /** What the lowest one issued. */
  readonly below: CertificateFacts | null;
};

export function expiredAuthorities({ certificate, issuers }: Evidence, now: string): ExpiredAuthorities {
  const isExpired = (issuer: CertificateFacts): boolean => validityAt(issuer, now) === "expired";
  const lowest = issuers.findIndex(isExpired);
  const issuer = issuers[lowest];
  const below = (lowest === 0 ? certificate : issuers[lowest - 1]) ?? null;
  const replaceable =
    issuer !== undefined &&
    below !== null &&
    !issuer.selfIssued &&
    !isExpired(below) &&
    Date.parse(below.notAfter) > Date.parse(issuer.notAfter) &&
    issuers.slice(lowest).every(isExpired);
  return { expired: issuers.filter(isExpired), replaceable, below };
}
