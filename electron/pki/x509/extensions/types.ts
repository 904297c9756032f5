import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { BerNode } from "../../asn1/ber.ts";

/** What the extensions of a certificate or a request say, where they are there and readable. */
export type ExtensionValues = Pick<
  CertificateFacts,
  | "subjectAlternativeNames"
  | "extendedKeyUsage"
  | "keyUsage"
  | "basicConstraints"
  | "crlDistributionPoints"
  | "authorityInformationAccess"
  | "nameConstraints"
  | "subjectKeyIdentifier"
  | "authorityKeyIdentifier"
  | "template"
>;

/** Reads the value of one extension. Throws an AppError with the reason where the value breaks its syntax. */
export type ExtensionReader = {
  readonly oid: string;
  /** @param value the element inside the extension's OCTET STRING; @param critical the extension's flag */
  readonly read: (value: BerNode, critical: boolean) => Partial<ExtensionValues>;
};
