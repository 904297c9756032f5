import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { GeneralSubtree } from "../../facts/common.ts";
import { isAuthority } from "../../facts/is-authority.ts";
import { knownOids } from "../../facts/known-oids.ts";
import { presentValue } from "../../facts/part.ts";
import { processedExtensions } from "../../facts/processed-extensions.ts";
import { isHostName } from "../../names/host-name.ts";
import { isMailbox } from "../../names/mailbox.ts";
import type { ProfileRequirement } from "./types.ts";

const serialOctets = 20;

const isCritical = ({ extensions }: CertificateFacts, oid: string): boolean =>
  extensions.some((extension) => extension.oid === oid && extension.critical);
const has = ({ extensions }: CertificateFacts, oid: string): boolean =>
  extensions.some((extension) => extension.oid === oid);
const { basicConstraints, nameConstraints, policyConstraints, inhibitAnyPolicy, subjectAltName } = processedExtensions;
const { authorityInformationAccess, authorityKeyIdentifier, subjectKeyIdentifier } = knownOids;

/** A leading dot is for addresses and links only; a mailbox, a host, or the hosts of a domain bound addresses (§4.2.1.10). */
function isSubtree({ type, value }: GeneralSubtree): boolean {
  switch (type) {
    case "dns":
      return value === "" || isHostName(value);
    case "email":
      return value === "" || (value.includes("@") ? isMailbox(value) : isHostName(value.replace(/^\./, "")));
    default:
      return true;
  }
}

/**
 * What RFC 5280 §4 asks of authorities that keep to its profile. Windows and OpenSSL accept certificates that break some of these, so they
 * are no rules of the products; whoever validates strictly asks them (`validatePath`).
 */
export const profileRequirements: readonly ProfileRequirement[] = [
  {
    id: "serial-number",
    section: "4.1.2.2",
    broken: ({ serialNumber }) =>
      serialNumber.startsWith("-") || /^0+$/.test(serialNumber) || serialNumber.length > 2 * serialOctets,
  },
  { id: "equal-algorithms", section: "4.1.1.2", broken: ({ signedAlgorithm }) => signedAlgorithm !== null },
  { id: "readable", section: "4.1", broken: ({ unread }) => unread.length > 0 },
  {
    id: "extensions-once",
    section: "4.2",
    broken: ({ extensions }) => extensions.some(({ repeated }) => repeated),
  },
  {
    id: "extensions-readable",
    section: "4.2",
    broken: ({ extensions }) => extensions.some(({ damage }) => damage !== null),
  },
  {
    id: "authority-key-identifier",
    section: "4.2.1.1",
    broken: (certificate, place) =>
      (place !== "root" || !certificate.selfIssued) &&
      (presentValue(certificate.authorityKeyIdentifier)?.keyIdentifier ?? null) === null,
  },
  {
    id: "key-identifiers-not-critical",
    section: "4.2.1.1",
    broken: (certificate) =>
      isCritical(certificate, authorityKeyIdentifier.oid) || isCritical(certificate, subjectKeyIdentifier.oid),
  },
  {
    id: "subject-key-identifier",
    section: "4.2.1.2",
    broken: (certificate, place) => place !== "leaf" && certificate.subjectKeyIdentifier.state === "absent",
  },
  {
    id: "authority-of-signing-key",
    section: "4.2.1.9",
    broken: (certificate) =>
      presentValue(certificate.keyUsage)?.includes("keyCertSign") === true && !isAuthority(certificate),
  },
  {
    id: "basic-constraints-critical",
    section: "4.2.1.9",
    broken: (certificate, place) =>
      place !== "leaf" && (!isAuthority(certificate) || !isCritical(certificate, basicConstraints.oid)),
  },
  {
    id: "path-length-of-authority",
    section: "4.2.1.9",
    broken: ({ basicConstraints: part }) => {
      const constraints = presentValue(part);
      return constraints !== null && constraints.pathLength !== null && !constraints.certificateAuthority;
    },
  },
  { id: "issuer-named", section: "4.1.2.4", broken: ({ issuer }) => issuer.attributes.length === 0 },
  {
    id: "subject-of-authority",
    section: "4.1.2.6",
    broken: (certificate, place) => place !== "leaf" && certificate.subject.attributes.length === 0,
  },
  {
    id: "name-constraints-of-authority",
    section: "4.2.1.10",
    broken: (certificate) => has(certificate, nameConstraints.oid) && !isAuthority(certificate),
  },
  {
    id: "name-constraints-not-empty",
    section: "4.2.1.10",
    broken: ({ nameConstraints: part }) => {
      const constraints = presentValue(part);
      return constraints !== null && constraints.permitted.length + constraints.excluded.length === 0;
    },
  },
  {
    id: "name-constraints-critical",
    section: "4.2.1.10",
    broken: (certificate) => has(certificate, nameConstraints.oid) && !isCritical(certificate, nameConstraints.oid),
  },
  {
    id: "name-constraints-well-formed",
    section: "4.2.1.10",
    broken: ({ nameConstraints: part }) => {
      const { permitted = [], excluded = [] } = presentValue(part) ?? {};
      return [...permitted, ...excluded].some((subtree) => !isSubtree(subtree));
    },
  },
  {
    id: "policy-constraints-critical",
    section: "4.2.1.11",
    broken: (certificate) =>
      [policyConstraints, inhibitAnyPolicy].some(({ oid }) => has(certificate, oid) && !isCritical(certificate, oid)),
  },
  {
    id: "information-access-not-critical",
    section: "4.2.2.1",
    broken: (certificate) => isCritical(certificate, authorityInformationAccess.oid),
  },
  {
    id: "alternative-name-critical",
    section: "4.2.1.6",
    broken: (certificate) =>
      certificate.subject.attributes.length === 0 &&
      has(certificate, subjectAltName.oid) &&
      !isCritical(certificate, subjectAltName.oid),
  },
  {
    id: "alternative-names-well-formed",
    section: "4.2.1.6",
    broken: ({ subjectAlternativeNames }) =>
      (presentValue(subjectAlternativeNames) ?? []).some(
        ({ type, value }) =>
          type === "unreadable" ||
          (type === "dns" && !isHostName(value.replace(/^\*\./, ""))) ||
          (type === "email" && !isMailbox(value)),
      ),
  },
];
