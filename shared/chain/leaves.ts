import type { CertificateFacts } from "../facts/certificate-facts.ts";
import { isAuthority } from "../facts/is-authority.ts";
import { mayHold } from "./issuers-of.ts";
import type { CertificateSet } from "./types.ts";

/**
 * Indexes of the certificates that a set without keys is about: those that issued none of the others. End entities, where there are any;
 * where authorities only go in a circle, the first.
 */
export function leavesOf({ certificates, issuance }: CertificateSet): readonly number[] {
  const issued = new Set(
    issuance.links.filter((link) => link.issuer !== link.subject && mayHold(link)).map(({ issuer }) => issuer),
  );
  const repeated = new Set(issuance.repeated);
  const distinct = certificates.map((_, index) => index).filter((index) => !repeated.has(index));
  const last = distinct.filter((index) => !issued.has(index));
  const ends = last.filter((index) => !mayBeAuthority(certificates[index]));
  if (ends.length > 0) return ends;
  return last.length > 0 ? last : distinct.slice(0, 1);
}

/** A self-signed certificate of version 1 cannot say that it is one. */
function mayBeAuthority(certificate: CertificateFacts | undefined): boolean {
  if (certificate === undefined) return false;
  return isAuthority(certificate) || (certificate.version < 3 && certificate.selfIssued);
}
