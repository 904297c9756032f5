import type { BundleFacts } from "../facts/bundle-facts.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { EndpointFacts } from "../facts/endpoint-facts.ts";
import type { CertificateSet } from "./types.ts";

/** The certificates of a PFX, in the order of its facts. */
export function setOfBundle({ certificates, issuance }: BundleFacts): CertificateSet {
  return { certificates: certificates.map(({ certificate }) => certificate), issuance };
}

/** The certificates that a server sent, in its order. */
export function setOfEndpoint({ certificates, issuance }: EndpointFacts): CertificateSet {
  return { certificates, issuance };
}

/** A certificate alone: nothing is known of its issuers. */
export function setOfCertificate(certificate: CertificateFacts): CertificateSet {
  return {
    certificates: [certificate],
    issuance: { links: [], repeated: [], linksLeftOut: 0, checksLeftOut: 0 },
  };
}
