import { authorityInformationAccess } from "./authority-information-access.ts";
import { authorityKeyIdentifier } from "./authority-key-identifier.ts";
import { basicConstraints } from "./basic-constraints.ts";
import { certificatePolicies } from "./certificate-policies.ts";
import { certificateTemplate } from "./certificate-template.ts";
import { certificateTemplateName } from "./certificate-template-name.ts";
import { crlDistributionPoints } from "./crl-distribution-points.ts";
import { extendedKeyUsage } from "./extended-key-usage.ts";
import { inhibitAnyPolicy } from "./inhibit-any-policy.ts";
import { keyUsage } from "./key-usage.ts";
import { nameConstraints } from "./name-constraints.ts";
import { policyConstraints } from "./policy-constraints.ts";
import { policyMappings } from "./policy-mappings.ts";
import { subjectAlternativeName } from "./subject-alternative-name.ts";
import { subjectKeyIdentifier } from "./subject-key-identifier.ts";
import type { ExtensionReader } from "./types.ts";

/** Every extension that KeySpec reads; all others are listed by name and size. */
export const extensionReaders: readonly ExtensionReader[] = [
  authorityInformationAccess,
  authorityKeyIdentifier,
  basicConstraints,
  certificatePolicies,
  certificateTemplate,
  certificateTemplateName,
  crlDistributionPoints,
  extendedKeyUsage,
  inhibitAnyPolicy,
  keyUsage,
  nameConstraints,
  policyConstraints,
  policyMappings,
  subjectAlternativeName,
  subjectKeyIdentifier,
];
