import { validityAt } from "../../chain/validity-at.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { isAuthority } from "../../facts/is-authority.ts";
import type { Evidence } from "../types.ts";

/** The issuers of a chain that have ended, nearest first. */
type ExpiredAuthorities = {
  readonly expired: readonly CertificateFacts[];
  /**
   * The lowest of them is not self-signed, and what it issued is valid longer: the authority has another certificate with the same key. Where
   * nothing valid stands above it, or it issued an authority, that may be the self-signed root that was cross-signed, which makes a chain
   * without it. One that issues servers below a valid root is an ordinary intermediate, whose current certificate every machine needs.
   */
  readonly replaceable: boolean;
  /** Replaceable, but below a valid issuer, so that it may be an ordinary intermediate all the same. */
  readonly uncertain: boolean;
  /** What the lowest one issued. */
  readonly below: CertificateFacts | null;
};

export function expiredAuthorities({ certificate, issuers }: Evidence, now: string): ExpiredAuthorities {
  const isExpired = (issuer: CertificateFacts): boolean => validityAt(issuer, now) === "expired";
  const lowest = issuers.findIndex(isExpired);
  const issuer = issuers[lowest];
  const below = (lowest === 0 ? certificate : issuers[lowest - 1]) ?? null;
  const endsThere = issuers.slice(lowest).every(isExpired);
  const replaceable =
    issuer !== undefined &&
    below !== null &&
    !issuer.selfIssued &&
    !isExpired(below) &&
    Date.parse(below.notAfter) > Date.parse(issuer.notAfter) &&
    (endsThere || isAuthority(below));
  return { expired: issuers.filter(isExpired), replaceable, uncertain: replaceable && !endsThere, below };
}
