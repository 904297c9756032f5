import { oids } from "#electron/pki/asn1/oids.ts";

/** What OpenSSL calls things (crypto/objects/objects.txt, 3.0), where KeySpec's word is another. */

/** Attributes of names whose short name differs. */
export const attributeNames: Readonly<Record<string, string>> = {
  street: oids.streetAddress.name,
  INN: "1.2.643.3.131.1.1",
  OGRN: "1.2.643.100.1",
  x500UniqueIdentifier: "2.5.4.45",
  SNILS: "1.2.643.100.3",
};

/** Purposes. */
export const purposes: Readonly<Record<string, string>> = {
  "TLS Web Server Authentication": oids.serverAuthentication.oid,
  "TLS Web Client Authentication": oids.clientAuthentication.oid,
  "Code Signing": oids.codeSigning.oid,
  "E-mail Protection": oids.emailProtection.oid,
  "IPSec End System": oids.ipsecEndSystem.oid,
  "IPSec Tunnel": "1.3.6.1.5.5.7.3.6",
  "IPSec User": "1.3.6.1.5.5.7.3.7",
  "Time Stamping": oids.timeStamping.oid,
  "OCSP Signing": oids.ocspSigning.oid,
  "CT Precertificate Signer": oids.precertificateSigning.oid,
  dvcs: "1.3.6.1.5.5.7.3.10",
  "ipsec Internet Key Exchange": "1.3.6.1.5.5.7.3.17",
  "Any Extended Key Usage": oids.anyExtendedKeyUsage.oid,
  "Microsoft Smartcard Login": oids.smartCardLogon.oid,
  "Microsoft Server Gated Crypto": oids.serverGatedCrypto.oid,
  "Microsoft Encrypted File System": oids.encryptingFileSystem.oid,
  "Microsoft Individual Code Signing": "1.3.6.1.4.1.311.2.1.21",
  "Microsoft Commercial Code Signing": "1.3.6.1.4.1.311.2.1.22",
  "Microsoft Trust List Signing": "1.3.6.1.4.1.311.10.3.1",
  "Netscape Server Gated Crypto": "2.16.840.1.113730.4.1",
  "Signing KDC Response": oids.kdcAuthentication.oid,
  "PKINIT Client Auth": "1.3.6.1.5.2.3.4",
};

/** Bits of the key usage, in their order. */
export const keyUsageNames: Readonly<Record<string, string>> = {
  digitalSignature: "Digital Signature",
  nonRepudiation: "Non Repudiation",
  keyEncipherment: "Key Encipherment",
  dataEncipherment: "Data Encipherment",
  keyAgreement: "Key Agreement",
  keyCertSign: "Certificate Sign",
  cRLSign: "CRL Sign",
  encipherOnly: "Encipher Only",
  decipherOnly: "Decipher Only",
};

/** Reasons of revocation. */
export const reasonNames: Readonly<Record<string, string>> = {
  unspecified: "Unspecified",
  keyCompromise: "Key Compromise",
  cACompromise: "CA Compromise",
  affiliationChanged: "Affiliation Changed",
  superseded: "Superseded",
  cessationOfOperation: "Cessation Of Operation",
  certificateHold: "Certificate Hold",
  removeFromCRL: "Remove From CRL",
  privilegeWithdrawn: "Privilege Withdrawn",
  aACompromise: "AA Compromise",
};

/** Extensions that fill facts. */
export const extensionNames = {
  subjectAlternativeNames: "X509v3 Subject Alternative Name",
  extendedKeyUsage: "X509v3 Extended Key Usage",
  keyUsage: "X509v3 Key Usage",
  basicConstraints: "X509v3 Basic Constraints",
  crlDistributionPoints: "X509v3 CRL Distribution Points",
  authorityInformationAccess: "Authority Information Access",
  nameConstraints: "X509v3 Name Constraints",
  subjectKeyIdentifier: "X509v3 Subject Key Identifier",
  authorityKeyIdentifier: "X509v3 Authority Key Identifier",
  certificatePolicies: "X509v3 Certificate Policies",
  policyMappings: "X509v3 Policy Mappings",
  policyConstraints: "X509v3 Policy Constraints",
  inhibitAnyPolicy: "X509v3 Inhibit Any Policy",
} as const;
export type ExtensionField = keyof typeof extensionNames;

/** Signature algorithms whose name differs, by their identifier where KeySpec has none. */
export const signatureNames: Readonly<Record<string, string>> = {
  sha1WithRSA: oids.sha1WithRsaOiw.name,
  dsaWithSHA1: oids.dsaWithSha1.name,
  dsa_with_SHA256: oids.dsaWithSha256.name,
  rsassaPss: oids.rsaPss.name,
  ED25519: oids.ed25519.name,
  ED448: oids.ed448.name,
  "GOST R 34.10-2012 with GOST R 34.11-2012 (256 bit)": "1.2.643.7.1.1.3.2",
  md4WithRSAEncryption: "1.2.840.113549.1.1.3",
  "GOST R 34.11-94 with GOST R 34.10-2001": "1.2.643.2.2.3",
  "GOST R 34.11-94 with GOST R 34.10-94": "1.2.643.2.2.4",
};
