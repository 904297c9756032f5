import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { Message } from "../../text/message.ts";
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
    templateRow(certificate),
    serialNumberRow(certificate),
    thumbprintRow("sha1", certificate.sha1Fingerprint),
    thumbprintRow("sha256", certificate.sha256Fingerprint),
    ...damagedRows(certificate),
  ];
}

/** Most certificates of companies have none, which is not worth a row. */
function policyRows({ certificatePolicies }: CertificateFacts): readonly Row[] {
  if (certificatePolicies.state === "absent") return [];
  const value = partValue(certificatePolicies, (policies) => policies.map(({ name }) => name));
  return [{ id: "policies", label: labels.policies, value }];
}

const accessWords = {
  ocsp: factTexts.access.ocsp,
  "ca-issuers": factTexts.access.issuers,
  other: factTexts.access.other,
} as const;

function authorityWords(certificateAuthority: boolean, length: number | null): Message {
  if (!certificateAuthority) return factTexts.noAuthority;
  return length === null ? factTexts.authority : factTexts.authorityWithPath({ length });
}
