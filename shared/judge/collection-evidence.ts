import type { CertificateSet } from "../chain/types.ts";
import type { CollectionFacts } from "../facts/collection-facts.ts";
import { isAuthority } from "../facts/is-authority.ts";
import type { Evidence } from "../rules/types.ts";

/**
 * What rules look at in what a server says about itself: each certificate of its Personal store with the place of its key, the server’s own
 * issuers and its own trusted roots. Archived certificates are none that Windows uses, and authorities without a key only lie there.
 *
 * @param ofCertificate evidence of the certificate at an index of the set, with what stands around it
 */
export function evidenceOfCollection(
  collection: CollectionFacts,
  ofCertificate: (set: CertificateSet, index: number) => Omit<Evidence, "source">,
): readonly Evidence[] {
  const { certificates, around } = collection;
  const set = { certificates: certificates.map(({ certificate }) => certificate), issuance: around.issuance };
  return certificates.flatMap((printed) => {
    const isLyingThere = isAuthority(printed.certificate) && printed.key?.state !== "linked";
    if (printed.archived || isLyingThere) return [];
    // A copy has no chain of its own (IssuanceFacts.repeated), but a key of its own.
    const first = certificates.findIndex(
      ({ certificate }) => certificate.sha256Fingerprint === printed.certificate.sha256Fingerprint,
    );
    return [{ ...ofCertificate(set, first), source: "printed" as const, printed, server: collection }];
  });
}
