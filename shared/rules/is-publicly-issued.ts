import { isPublicAuthority } from "../catalogue/public-authorities.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import { certificatesOf } from "./certificates-of.ts";
import type { Evidence } from "./types.ts";

const organization = "2.5.4.10";

/** Whether a public certification authority issued the certificate, as `isPublicChain` tells it. */
export function isPubliclyIssued(evidence: Evidence): boolean {
  return isPublicChain(certificatesOf(evidence));
}

/**
 * Whether a public certification authority issued the first of these certificates, told by the organisation of their issuers. An authority
 * that goes by another name is missed; a private authority can call itself so, but then it has itself to blame.
 */
export function isPublicChain(path: readonly CertificateFacts[]): boolean {
  return path.some(({ issuer }) =>
    issuer.attributes.some(({ oid, value }) => oid === organization && isPublicAuthority(value)),
  );
}
