import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { PathPolicy } from "./types.ts";

/**
 * Every issuer says that it is an authority (RFC 5280 §6.1.4 k). A self-signed root is trusted because somebody put it into the store: one
 * of version 1 cannot say it, and one that may sign certificates by its key usage is taken for one, as OpenSSL does (X509_check_ca).
 */
export const certificationAuthority: PathPolicy = (path, complete) =>
  path.flatMap((certificate, at) => {
    const isRoot = complete && at === path.length - 1;
    if (at === 0 || certificate.basicConstraints?.certificateAuthority === true) return [];
    if (isRoot && certificate.basicConstraints === null && isOldRoot(certificate)) return [];
    return [
      { kind: "no-authority", at, constraints: certificate.basicConstraints === null ? "absent" : "false" } as const,
    ];
  });

function isOldRoot({ version, keyUsage }: CertificateFacts): boolean {
  return version === 1 || keyUsage?.bits.includes("keyCertSign") === true;
}
