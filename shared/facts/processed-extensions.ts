import type { KnownOid } from "./known-oids.ts";

/**
 * The extensions that may be critical: RFC 5280 §4.2 wants them critical or leaves it open, and Windows and OpenSSL process them. The readers' list
 * (electron/pki/asn1/oids.ts) takes them over from here.
 */
export const processedExtensions = {
  keyUsage: { oid: "2.5.29.15", name: "Key Usage", source: "RFC 5280 §4.2.1.3" },
  subjectAltName: { oid: "2.5.29.17", name: "Subject Alternative Name", source: "RFC 5280 §4.2.1.6" },
  basicConstraints: { oid: "2.5.29.19", name: "Basic Constraints", source: "RFC 5280 §4.2.1.9" },
  nameConstraints: { oid: "2.5.29.30", name: "Name Constraints", source: "RFC 5280 §4.2.1.10" },
  crlDistributionPoints: { oid: "2.5.29.31", name: "CRL Distribution Points", source: "RFC 5280 §4.2.1.13" },
  certificatePolicies: { oid: "2.5.29.32", name: "Certificate Policies", source: "RFC 5280 §4.2.1.4" },
  policyMappings: { oid: "2.5.29.33", name: "Policy Mappings", source: "RFC 5280 §4.2.1.5" },
  policyConstraints: { oid: "2.5.29.36", name: "Policy Constraints", source: "RFC 5280 §4.2.1.11" },
  extendedKeyUsage: { oid: "2.5.29.37", name: "Enhanced Key Usage", source: "RFC 5280 §4.2.1.12" },
  inhibitAnyPolicy: { oid: "2.5.29.54", name: "Inhibit anyPolicy", source: "RFC 5280 §4.2.1.14" },
  applicationPolicies: {
    oid: "1.3.6.1.4.1.311.21.10",
    name: "Application Policies",
    source: "MS-WCCE §2.2.2.7.7.3",
  },
} as const satisfies Record<string, KnownOid>;
