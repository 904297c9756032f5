import type { CertificateFacts } from "../../facts/certificate-facts.ts";

/** Where a certificate stands in its path. */
export type Place = "leaf" | "issuer" | "root";

/** A statement of RFC 5280 §4 about one certificate that holds whatever the path is. */
export type ProfileRequirement = {
  readonly id: string;
  /** Section of RFC 5280. */
  readonly section: string;
  /** The certificate breaks it. */
  readonly broken: (certificate: CertificateFacts, place: Place) => boolean;
};
