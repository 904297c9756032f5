import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { GeneralName } from "#shared/facts/common.ts";
import type { RequestFacts } from "#shared/facts/request-facts.ts";
import { publicKeyText } from "../../../components/facts/fact-words.ts";
import type { Fact } from "../../../components/facts/facts-table.tsx";
import { text } from "../text.ts";

const words = text.facts;

/** What a certificate says, as rows. */
export function certificateRows(certificate: CertificateFacts): readonly Fact[] {
  return [
    { label: words.subject, value: certificate.subject.text },
    { label: words.names, value: namesText(certificate.subjectAlternativeNames) },
    { label: words.issuerName, value: certificate.issuer.text },
    { label: words.validFrom, value: timeText(certificate.notBefore) },
    { label: words.validUntil, value: timeText(certificate.notAfter) },
    ...purposeRows(certificate),
    { label: words.authority, value: authorityText(certificate) },
    { label: words.crl, value: lines(certificate.crlDistributionPoints) },
    {
      label: words.aia,
      value: lines(certificate.authorityInformationAccess?.map(({ method, url }) => `${method} ${url}`)),
    },
    ...templateRows(certificate),
    { label: words.serial, value: certificate.serialNumber, mono: true },
    { label: words.thumbprint, value: certificate.sha1Fingerprint, mono: true },
    { label: words.sha256, value: certificate.sha256Fingerprint, mono: true },
    ...unreadableRows(certificate),
  ];
}

/** What a request asks for, as rows. */
export function requestRows(request: RequestFacts): readonly Fact[] {
  const { enrolmentCsp, clientInformation } = request;
  return [
    { label: words.subject, value: request.subject.text },
    { label: words.names, value: namesText(request.subjectAlternativeNames) },
    {
      label: words.enrolmentCsp,
      value:
        enrolmentCsp === null
          ? words.noProvider
          : words.enrolmentCspValue({ provider: enrolmentCsp.provider, keySpec: enrolmentCsp.keySpec }),
    },
    ...purposeRows(request),
    ...templateRows(request),
    ...(request.osVersion === null ? [] : [{ label: words.osVersion, value: request.osVersion }]),
    ...(clientInformation === null
      ? []
      : [
          {
            label: words.client,
            value: words.clientValue({
              user: clientInformation.user,
              machine: clientInformation.machine,
              process: clientInformation.process,
            }),
          },
        ]),
    { label: words.selfSignature, value: selfSignatureText(request.signatureValid) },
    ...unreadableRows(request),
  ];
}

/** "2027-05-01 12:00 UTC" of an ISO 8601 time. */
function timeText(iso: string): string {
  return words.utc({ date: iso.slice(0, 10), time: iso.slice(11, 16) });
}

type Purposes = Pick<CertificateFacts, "publicKey" | "signatureAlgorithm" | "extendedKeyUsage" | "keyUsage">;

function purposeRows(facts: Purposes): readonly Fact[] {
  const { signatureAlgorithm, extendedKeyUsage, keyUsage } = facts;
  const bits = keyUsage?.bits.join(", ");
  return [
    {
      label: words.extendedKeyUsage,
      value: extendedKeyUsage === null ? words.anyPurpose : lines(extendedKeyUsage.map(({ name }) => name)),
    },
    {
      label: words.keyUsage,
      value: bits === undefined ? words.absent : keyUsage?.critical === true ? words.critical({ value: bits }) : bits,
    },
    { label: words.publicKey, value: publicKeyText(facts.publicKey) },
    {
      label: words.signature,
      value: signatureAlgorithm.pss ? words.pss({ name: signatureAlgorithm.name }) : signatureAlgorithm.name,
    },
  ];
}

function templateRows({ template }: Pick<CertificateFacts, "template">): readonly Fact[] {
  const parts = [template?.name, template?.oid, template?.version].filter((part) => typeof part === "string");
  return parts.length === 0 ? [] : [{ label: words.template, value: parts.join(", ") }];
}

function unreadableRows({ extensions }: Pick<CertificateFacts, "extensions">): readonly Fact[] {
  const broken = extensions.flatMap(({ name, problem }) =>
    problem === null ? [] : [words.unreadableLine({ name, problem })],
  );
  return broken.length === 0 ? [] : [{ label: words.unreadable, value: broken.join("\n") }];
}

function namesText(names: readonly GeneralName[] | null): string {
  if (names === null) return words.noNames;
  return names.map(({ type, value }) => (type === "dns" ? value : `${type}: ${value}`)).join("\n");
}

function authorityText({ basicConstraints }: CertificateFacts): string {
  if (basicConstraints?.certificateAuthority !== true) return words.authorityNo;
  return basicConstraints.pathLength === null
    ? words.authorityYes
    : words.authorityPath({ length: basicConstraints.pathLength });
}

function selfSignatureText(valid: boolean | null): string {
  if (valid === null) return words.selfSignatureUnknown;
  return valid ? words.selfSignatureValid : words.selfSignatureWrong;
}

function lines(values: readonly string[] | null | undefined): string {
  return values === null || values === undefined || values.length === 0 ? words.absent : values.join("\n");
}
