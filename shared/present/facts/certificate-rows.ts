import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { Message } from "../../text/message.ts";
import { partValue } from "./part-value.ts";
import type { Row } from "./row.ts";
import { damagedRows, ifShown, namesRow, nameValue, purposeRows, templateRow, timeValue } from "./shared-rows.ts";
import { factTexts } from "./texts.ts";

const { labels } = factTexts;

/** What a certificate says. */
export function certificateRows(certificate: CertificateFacts): readonly Row[] {
  return [
    { id: "subject", label: labels.subject, value: ifShown(certificate, "subject", nameValue(certificate.subject)) },
    namesRow(certificate),
    { id: "issuer", label: labels.issuer, value: ifShown(certificate, "issuer", nameValue(certificate.issuer)) },
    { id: "validFrom", label: labels.validFrom, value: timeValue(certificate, "notBefore") },
    { id: "validTo", label: labels.validTo, value: timeValue(certificate, "notAfter") },
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
    {
      id: "serialNumber",
      label: labels.serialNumber,
      value: ifShown(certificate, "serialNumber", [certificate.serialNumber]),
      mono: true,
    },
    {
      id: "sha1",
      label: labels.sha1,
      value: ifShown(certificate, "sha1Fingerprint", [certificate.sha1Fingerprint]),
      mono: true,
    },
    {
      id: "sha256",
      label: labels.sha256,
      value: ifShown(certificate, "sha256Fingerprint", [certificate.sha256Fingerprint]),
      mono: true,
    },
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
