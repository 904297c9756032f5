import { authorityInformationAccess } from "./authority-information-access.ts";
import { authorityKeyIdentifier } from "./authority-key-identifier.ts";
import { basicConstraints } from "./basic-constraints.ts";
import { certificateTemplate } from "./certificate-template.ts";
import { certificateTemplateName } from "./certificate-template-name.ts";
import { crlDistributionPoints } from "./crl-distribution-points.ts";
import { extendedKeyUsage } from "./extended-key-usage.ts";
import { keyUsage } from "./key-usage.ts";
import { nameConstraints } from "./name-constraints.ts";
import { subjectAlternativeName } from "./subject-alternative-name.ts";
import { subjectKeyIdentifier } from "./subject-key-identifier.ts";
import type { ExtensionReader } from "./types.ts";

/** Every extension that KeySpec reads; all others are listed by name and size. */
export const extensionReaders: readonly ExtensionReader[] = [
  authorityInformationAccess,
  authorityKeyIdentifier,
  basicConstraints,
  certificateTemplate,
  certificateTemplateName,
  crlDistributionPoints,
  extendedKeyUsage,
  keyUsage,
  nameConstraints,
  subjectAlternativeName,
  subjectKeyIdentifier,
];
