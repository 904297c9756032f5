import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { GeneralSubtree } from "../../facts/common.ts";
import type { Extension } from "../../facts/part.ts";
import type { Message } from "../../text/message.ts";
import { accessWords, extensionRows, policyLines } from "./extension-rows.ts";
import { nameWords } from "./name-words.ts";
import { partValue } from "./part-value.ts";
import type { Row } from "./row.ts";
import {
  damagedRows,
  endValue,
  namesRow,
  nameValue,
  purposeRows,
  serialNumberRow,
  templateRow,
  thumbprintRow,
  timeValue,
} from "./shared-rows.ts";
import { factTexts } from "./texts.ts";

const { labels } = factTexts;

/**
 * What a certificate says.
 *
 * @param now ISO 8601: how long it still lasts
 */
export function certificateRows(certificate: CertificateFacts, now: string): readonly Row[] {
  return [
    { id: "subject", label: labels.subject, value: nameValue(certificate.subject) },
    namesRow(certificate),
    { id: "issuer", label: labels.issuer, value: nameValue(certificate.issuer) },
    { id: "validFrom", label: labels.validFrom, value: timeValue(certificate, "notBefore") },
    { id: "validTo", label: labels.validTo, value: endValue(certificate, now) },
    ...purposeRows(certificate),
    {
      id: "basicConstraints",
      label: labels.basicConstraints,
      value: partValue(certificate.basicConstraints, ({ certificateAuthority, pathLength }) => [
        authorityWords(certificateAuthority, pathLength),
      ]),
    },
    {
      id: "distributionPoints",
      label: labels.distributionPoints,
      value: partValue(certificate.crlDistributionPoints, (urls) => urls),
    },
    {
      id: "authorityInformation",
      label: labels.authorityInformation,
      value: partValue(certificate.authorityInformationAccess, (places) =>
        places.map(({ method, url }) => accessWords[method]({ url })),
      ),
    },
    ...policyRows(certificate),
    ...constraintRows(certificate),
    ...keyIdentifierRows(certificate),
    templateRow(certificate),
    serialNumberRow(certificate),
    thumbprintRow("sha1", certificate.sha1Fingerprint),
    thumbprintRow("sha256", certificate.sha256Fingerprint),
    ...extensionRows(certificate),
    ...damagedRows(certificate),
  ];
}

/** Most certificates of companies have none, which is not worth a row. */
function policyRows({ certificatePolicies }: CertificateFacts): readonly Row[] {
  if (certificatePolicies.state === "absent") return [];
  const value = partValue(certificatePolicies, (policies) => policies.flatMap(policyLines));
  return [{ id: "policies", label: labels.policies, value }];
}

/** What names an authority may issue for, and what it demands of policies; most certificates say nothing of it. */
function constraintRows({
  nameConstraints,
  policyMappings,
  policyConstraints,
  inhibitAnyPolicy,
}: CertificateFacts): readonly Row[] {
  const words = factTexts.constraints;
  return [
    ...rowIfThere("nameConstraints", labels.nameConstraints, nameConstraints, ({ permitted, excluded }) => [
      ...permitted.map((subtree) => words.permitted({ name: subtreeWords(subtree) })),
      ...excluded.map((subtree) => words.excluded({ name: subtreeWords(subtree) })),
    ]),
    ...rowIfThere("policyMappings", labels.policyMappings, policyMappings, (mappings) =>
      mappings.map(({ issuer, subject }) => words.mapping({ issuer, subject })),
    ),
    ...rowIfThere("policyConstraints", labels.policyConstraints, policyConstraints, (found) => [
      ...(found.requireExplicitPolicy === null ? [] : [words.explicit({ count: found.requireExplicitPolicy })]),
      ...(found.inhibitPolicyMapping === null ? [] : [words.noMapping({ count: found.inhibitPolicyMapping })]),
    ]),
    ...rowIfThere("inhibitAnyPolicy", labels.inhibitAnyPolicy, inhibitAnyPolicy, (count) => [words.noAny({ count })]),
  ];
}

/** A subtree: the kind of its names, and what they are within. */
function subtreeWords({ type, value }: GeneralSubtree): string | Message {
  if (type === "dns") return factTexts.names.dns({ value });
  return type === "with-depth" ? factTexts.constraints.withDepth({ value }) : nameWords({ type, value });
}

/** Whose key it is, and whose key signed it. */
function keyIdentifierRows({ subjectKeyIdentifier, authorityKeyIdentifier }: CertificateFacts): readonly Row[] {
  return [
    ...rowIfThere("subjectKeyIdentifier", labels.subjectKeyIdentifier, subjectKeyIdentifier, (identifier) => [
      identifier,
    ]),
    ...rowIfThere("authorityKeyIdentifier", labels.authorityKeyIdentifier, authorityKeyIdentifier, (found) => [
      ...(found.keyIdentifier === null ? [] : [found.keyIdentifier]),
      ...(found.issuer === null ? [] : [factTexts.authorityCertificate({ issuer: found.issuer.text })]),
      ...(found.serialNumber === null ? [] : [factTexts.authoritySerial({ serialNumber: found.serialNumber })]),
    ]),
  ].map((row) => ({ ...row, mono: true }));
}

/** No row for what is not there. */
function rowIfThere<Content>(
  id: string,
  label: Message,
  part: Extension<Content>,
  lines: (content: Content) => Row["value"],
): readonly Row[] {
  return part.state === "absent" ? [] : [{ id, label, value: partValue(part, lines) }];
}

function authorityWords(certificateAuthority: boolean, length: number | null): Message {
  if (!certificateAuthority) return factTexts.noAuthority;
  return length === null ? factTexts.authority : factTexts.authorityWithPath({ length });
}
