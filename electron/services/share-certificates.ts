import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";

/** Facts with every certificate that was seen before in the place of its copy. */
export type ShareCertificates = (facts: BundleFacts) => BundleFacts;

/**
 * The files of a batch mostly have the same issuers, and a result has the certificates of its source; each comes from a worker as a
 * copy of its own. Sharing them keeps the results of 10 000 files at a few KiB each.
 */
export function createShareCertificates(): ShareCertificates {
  const seen = new Map<string, CertificateFacts>();
  const share = (certificate: CertificateFacts): CertificateFacts => {
    const known = seen.get(certificate.sha256Fingerprint);
    if (known === undefined) seen.set(certificate.sha256Fingerprint, certificate);
    return known ?? certificate;
  };
  return (facts) => ({
    ...facts,
    certificates: facts.certificates.map((entry) => ({ ...entry, certificate: share(entry.certificate) })),
  });
}
