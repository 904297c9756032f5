import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { isAuthority } from "../../facts/is-authority.ts";
import { isUnknown, presentValue } from "../../facts/part.ts";
import type { PathPolicy } from "./types.ts";

/**
 * Every issuer says that it is an authority (RFC 5280 §6.1.4 k). A self-signed root is trusted because somebody put it into the store: one
 * of version 1 cannot say it, and one that may sign certificates by its key usage is taken for one, as OpenSSL does (X509_check_ca).
 */
export const certificationAuthority: PathPolicy = (path, { complete }) =>
  path.flatMap((certificate, at) => {
    const isRoot = complete && at === path.length - 1;
    const { state } = certificate.basicConstraints;
    if (at === 0 || isAuthority(certificate)) return [];
    if (isRoot && state === "absent" && isOldRoot(certificate)) return [];
    // What cannot be read is a finding of its own, and what a printed text does not show is an open question.
    if (isUnknown(certificate.basicConstraints)) return [];
    return [{ kind: "no-authority", at, constraints: state === "absent" ? "absent" : "false" } as const];
  });

function isOldRoot({ version, keyUsage }: CertificateFacts): boolean {
  return version === 1 || presentValue(keyUsage)?.includes("keyCertSign") === true;
}
