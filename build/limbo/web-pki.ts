import { profileRequirements } from "#shared/chain/profile/requirements.ts";
import type { Place, ProfileRequirement } from "#shared/chain/profile/types.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { commonNameOf } from "#shared/facts/certificate-name.ts";
import { isAuthority } from "#shared/facts/is-authority.ts";
import { knownOids } from "#shared/facts/known-oids.ts";
import { presentValue } from "#shared/facts/part.ts";
import { processedExtensions } from "#shared/facts/processed-extensions.ts";

const isCritical = ({ extensions }: CertificateFacts, oid: string): boolean =>
  extensions.some((extension) => extension.oid === oid && extension.critical);
const isLeaf = (place: Place): boolean => place === "leaf";

const smallestRsaKey = 2048;
const curves: readonly (string | null)[] = ["P-256", "P-384", "P-521"];

/** Sections of the CA/Browser Forum's Baseline Requirements for TLS certificates, which bind public authorities and no private one. */
const ofWebPki: readonly ProfileRequirement[] = [
  { id: "web-key", section: "6.1.5, 7.1.3.1", broken: ({ publicKey }) => !isWebKey(publicKey) },
  { id: "web-version", section: "7.1.1", broken: ({ version }) => version !== 3 },
  {
    id: "web-root-usage",
    section: "7.1.2.1.2",
    broken: ({ extendedKeyUsage }, place) => place === "root" && extendedKeyUsage.state !== "absent",
  },
  {
    id: "web-authority-key-identifier",
    section: "7.1.2.1.3, 7.1.2.11.1",
    broken: ({ authorityKeyIdentifier, subjectKeyIdentifier, selfIssued }, place) => {
      const named = presentValue(authorityKeyIdentifier);
      if (named === null) return false;
      const isOther = place === "root" && selfIssued && named.keyIdentifier !== presentValue(subjectKeyIdentifier);
      return named.keyIdentifier === null || named.issuer !== null || named.serialNumber !== null || isOther;
    },
  },
  {
    id: "web-end-entity",
    section: "7.1.2.7.8",
    broken: (certificate, place) => isLeaf(place) && isAuthority(certificate),
  },
  {
    id: "web-usage",
    section: "7.1.2.7.6, 7.1.2.7.10",
    broken: (certificate, place) => {
      const usages = presentValue(certificate.extendedKeyUsage);
      const isOpen = usages === null || usages.some(({ oid }) => oid === knownOids.anyExtendedKeyUsage.oid);
      return isLeaf(place) && (isOpen || isCritical(certificate, processedExtensions.extendedKeyUsage.oid));
    },
  },
  {
    id: "web-alternative-name-critical",
    section: "7.1.2.7.12",
    broken: (certificate, place) =>
      isLeaf(place) &&
      certificate.subject.attributes.length > 0 &&
      isCritical(certificate, processedExtensions.subjectAltName.oid),
  },
];

const commonName: ProfileRequirement = {
  id: "web-common-name",
  section: "7.1.4.3",
  broken: ({ subject, subjectAlternativeNames }, place) => {
    const name = commonNameOf(subject);
    const names = presentValue(subjectAlternativeNames) ?? [];
    // Of an IP address the text that KeySpec gives it is that of RFC 5952.
    return isLeaf(place) && name !== null && !names.some(({ value }) => value === name);
  },
};

/** RFC 5280 but for what §7.1.2.5.2 excepts, and the sections above. */
const all = [...profileRequirements.filter(({ id }) => id !== "name-constraints-critical"), ...ofWebPki];

/** Cases of the Web PKI are held to its rules too, which do not bind a private authority. */
export const webPki = "webpki";

/**
 * What the certificates of a case are held to. The common name is asked of its own kind only: cases of other kinds have one that is no
 * alternative name, and are to be accepted.
 */
export function requirementsOf(id: string): readonly ProfileRequirement[] {
  const [suite, kind] = id.split("::");
  if (suite !== webPki) return profileRequirements;
  return kind === "cn" ? [...all, commonName] : all;
}

function isWebKey({ algorithm, bits, curve }: CertificateFacts["publicKey"]): boolean {
  if (algorithm === "EC") return curves.includes(curve);
  return algorithm === "RSA" && bits !== null && bits >= smallestRsaKey && bits % 8 === 0;
}
