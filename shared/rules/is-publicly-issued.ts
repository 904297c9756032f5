import { isPublicAuthority } from "../catalogue/public-authorities.ts";
import { certificatesOf } from "./certificates-of.ts";
import type { Evidence } from "./types.ts";

const organization = "2.5.4.10";

/**
 * Whether a public certification authority issued the certificate, told by the organisation of its issuers. An authority that goes by
 * another name is missed; a private authority can call itself so, but then it has itself to blame.
 */
export function isPubliclyIssued(evidence: Evidence): boolean {
  return certificatesOf(evidence).some(({ issuer }) =>
    issuer.attributes.some(({ oid, value }) => oid === organization && isPublicAuthority(value)),
  );
}
