import type { CertificateFacts } from "../../facts/certificate-facts.ts";

/** Why a revocation list or an OCSP answer says nothing about a certificate. */
export type UnusableAnswer =
  | "other-issuer"
  | "signature"
  | "issuer-may-not-sign"
  | "algorithms-differ"
  | "not-yet-valid"
  | "stale"
  | "number"
  | "critical-extension"
  | "partial"
  | "scope"
  | "not-answered"
  | "responder"
  | "responder-not-checked";

export type RevocationStatus =
  | {
      readonly status: "revoked";
      readonly by: "list" | "ocsp";
      readonly since: string;
      readonly reason: string | null;
    }
  /** What counts now says that it is not revoked. */
  | { readonly status: "good"; readonly by: "list" | "ocsp"; readonly from: string; readonly until: string | null }
  /** []: nothing was given. */
  | { readonly status: "unknown"; readonly because: readonly UnusableAnswer[] };

export type RevocationQuestion = {
  readonly certificate: Pick<CertificateFacts, "serialNumber" | "basicConstraints" | "crlDistributionPoints">;
  readonly issuer: Pick<CertificateFacts, "keyUsage" | "subject">;
  /** Index of the issuer in the set whose certificates the signers are. */
  readonly issuerIndex: number;
  /** ISO 8601. */
  readonly now: string;
  /** Only RFC 5280 counts: Windows and OpenSSL take a list without a number, as OpenSSL’s own authority makes it. */
  readonly isStrict: boolean;
};
