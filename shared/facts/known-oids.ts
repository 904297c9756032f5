import type { NamedOid } from "./common.ts";

/** An object identifier that KeySpec knows. `source`: where the number is assigned. */
export type KnownOid = NamedOid & { readonly source: string };

/** The object identifiers that rules ask facts for. The readers' list (electron/pki/asn1/oids.ts) takes them over from here. */
export const knownOids = {
  commonName: { oid: "2.5.4.3", name: "CN", source: "RFC 4519 §2.3" },
  serverAuthentication: { oid: "1.3.6.1.5.5.7.3.1", name: "Server Authentication", source: "RFC 5280 §4.2.1.12" },
  clientAuthentication: { oid: "1.3.6.1.5.5.7.3.2", name: "Client Authentication", source: "RFC 5280 §4.2.1.12" },
  anyExtendedKeyUsage: { oid: "2.5.29.37.0", name: "Any Purpose", source: "RFC 5280 §4.2.1.12" },
  subjectKeyIdentifier: { oid: "2.5.29.14", name: "Subject Key Identifier", source: "RFC 5280 §4.2.1.2" },
  authorityKeyIdentifier: { oid: "2.5.29.35", name: "Authority Key Identifier", source: "RFC 5280 §4.2.1.1" },
  anyPolicy: { oid: "2.5.29.32.0", name: "Any Policy", source: "RFC 5280 §4.2.1.4" },
  authorityInformationAccess: {
    oid: "1.3.6.1.5.5.7.1.1",
    name: "Authority Information Access",
    source: "RFC 5280 §4.2.2.1",
  },
  extensionRequest: { oid: "1.2.840.113549.1.9.14", name: "extensionRequest", source: "RFC 2985 §5.4.2" },
  oldCertificateExtensions: {
    oid: "1.3.6.1.4.1.311.2.1.14",
    name: "Certificate Extensions",
    source: "MS-WCCE §2.2.2.7.7.1",
  },
  issuingDistributionPoint: { oid: "2.5.29.28", name: "Issuing Distribution Point", source: "RFC 5280 §5.2.5" },
  deltaCrlIndicator: { oid: "2.5.29.27", name: "Delta CRL Indicator", source: "RFC 5280 §5.2.4" },
  ocspSigning: { oid: "1.3.6.1.5.5.7.3.9", name: "OCSP Signing", source: "RFC 6960 §4.2.2.2" },
  ocspNoCheck: { oid: "1.3.6.1.5.5.7.48.1.5", name: "OCSP No Check", source: "RFC 6960 §4.2.2.2.1" },
  certificateTemplateName: {
    oid: "1.3.6.1.4.1.311.20.2",
    name: "Certificate Template Name",
    source: "MS-WCCE §2.2.2.7.7.1",
  },
  certificateTemplate: {
    oid: "1.3.6.1.4.1.311.21.7",
    name: "Certificate Template Information",
    source: "MS-WCCE §2.2.2.7.7.2",
  },
  challengePassword: { oid: "1.2.840.113549.1.9.7", name: "challengePassword", source: "RFC 2985 §5.4.1" },
  emailAddress: { oid: "1.2.840.113549.1.9.1", name: "emailAddress", source: "RFC 2985 §5.2.1" },
} as const satisfies Record<string, KnownOid>;

/** The attributes of a request that hold extensions: that of PKCS#9, and Microsoft's old one, which requests of XP and IIS 6 use. */
export const extensionAttributes: readonly string[] = [
  knownOids.extensionRequest.oid,
  knownOids.oldCertificateExtensions.oid,
];
