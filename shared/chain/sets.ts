import type { AroundFacts } from "../facts/around-facts.ts";
import type { BundleFacts } from "../facts/bundle-facts.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { EndpointFacts } from "../facts/endpoint-facts.ts";
import type { Facts } from "../facts/facts.ts";
import type { IssuanceFacts } from "../facts/issuance-facts.ts";
import { type ChainDemands, productDemands } from "./demands.ts";
import type { CertificateSet } from "./types.ts";

/** The certificates of a PFX, in the order of its facts. */
export function setOfBundle({
  certificates,
  issuance,
}: Pick<BundleFacts, "certificates" | "issuance">): CertificateSet {
  return { certificates: certificates.map(({ certificate }) => certificate), issuance };
}

/** The certificates that a server sent, in its order. */
export function setOfEndpoint({ certificates, issuance }: EndpointFacts): CertificateSet {
  return { certificates, issuance };
}

const nobodyIssued: IssuanceFacts = { links: [], repeated: [], linksLeftOut: 0, checksLeftOut: 0 };

/** A certificate alone: nothing is known of its issuers. */
export function setOfCertificate(certificate: CertificateFacts): CertificateSet {
  return { certificates: [certificate], issuance: nobodyIssued };
}

/** The certificates that a text prints. Of their own number none is taken for an issuer: what a text does not show of it is not known. */
export function setOfPrinted(certificates: readonly CertificateFacts[]): CertificateSet {
  return { certificates, issuance: nobodyIssued };
}

/** The certificates of an item; null: it has none. */
export function setOfFacts(facts: Facts): CertificateSet | null {
  switch (facts.kind) {
    case "certificate":
      return setOfCertificate(facts);
    case "bundle":
      return setOfBundle(facts);
    case "chain":
    case "locked-bundle":
    case "endpoint":
      return { certificates: facts.certificates, issuance: facts.issuance };
    case "printed":
      return setOfPrinted(facts.certificates.map(({ certificate }) => certificate));
    default:
      return null;
  }
}

/** The certificates of an item followed by those around it. */
export function withAround(own: CertificateSet, around: AroundFacts | undefined): CertificateSet {
  if (around === undefined) return own;
  return { certificates: [...own.certificates, ...around.certificates], issuance: around.issuance };
}

/** What the products ask of a chain of that set. */
export function demandsOf(around: AroundFacts | undefined): ChainDemands {
  if (around === undefined) return productDemands;
  return {
    ...productDemands,
    anchors: around.anchors === null ? null : new Set(around.anchors.indexes),
    revocation: around.revocation,
  };
}
