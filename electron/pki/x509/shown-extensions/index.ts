import { oids } from "../../asn1/oids.ts";
import {
  accessDescriptions,
  applicationPolicies,
  distributionPointNames,
  distributionPoints,
  firstIdentifiers,
  generalNames,
} from "./lists.ts";
import { privateKeyUsagePeriod } from "./private-key-usage-period.ts";
import { signedCertificateTimestamps } from "./signed-certificate-timestamps.ts";
import { accountIdentifier, caVersion, netscapeCertificateType, plainOctets, plainText, tlsFeature } from "./texts.ts";
import type { ShownExtensionReader } from "./types.ts";

/** Extensions that no rule asks for, and what of others no fact tells, by their identifiers. */
export const shownExtensionReaders: Readonly<Record<string, ShownExtensionReader>> = {
  [oids.signedCertificateTimestamps.oid]: signedCertificateTimestamps,
  [oids.applicationPolicies.oid]: applicationPolicies,
  [oids.issuerAltName.oid]: generalNames,
  [oids.freshestCrl.oid]: distributionPoints,
  [oids.crlDistributionPoints.oid]: distributionPointNames,
  [oids.subjectInformationAccess.oid]: accessDescriptions,
  [oids.smimeCapabilities.oid]: firstIdentifiers,
  [oids.qualifiedStatements.oid]: firstIdentifiers,
  [oids.privateKeyUsagePeriod.oid]: privateKeyUsagePeriod,
  [oids.ntdsSecurity.oid]: accountIdentifier,
  [oids.caVersion.oid]: caVersion,
  [oids.previousCaHash.oid]: plainOctets,
  [oids.tlsFeature.oid]: tlsFeature,
  [oids.netscapeCertificateType.oid]: netscapeCertificateType,
  [oids.netscapeBaseUrl.oid]: plainText,
  [oids.netscapeRevocationUrl.oid]: plainText,
  [oids.netscapeCaRevocationUrl.oid]: plainText,
  [oids.netscapeRenewalUrl.oid]: plainText,
  [oids.netscapeCaPolicyUrl.oid]: plainText,
  [oids.netscapeServerName.oid]: plainText,
  [oids.netscapeComment.oid]: plainText,
};
