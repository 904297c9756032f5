import { assertNever } from "#shared/errors/assert-never.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { GeneralName } from "#shared/facts/common.ts";
import type { Part } from "#shared/facts/part.ts";
import type { RequestFacts } from "#shared/facts/request-facts.ts";
import { format } from "#shared/text/localise.ts";
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
    { label: words.crl, value: partText(certificate.crlDistributionPoints, words.absent, lines) },
    {
      label: words.aia,
      value: partText(certificate.authorityInformationAccess, words.absent, (places) =>
        lines(places.map(({ method, url }) => `${method} ${url}`)),
      ),
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
  const { enrolmentCsp, clientInformation, osVersion } = request;
  return [
    { label: words.subject, value: request.subject.text },
    { label: words.names, value: namesText(request.subjectAlternativeNames) },
    {
      label: words.enrolmentCsp,
      value: partText(enrolmentCsp, words.noProvider, ({ provider, keySpec }) =>
        words.enrolmentCspValue({ provider, keySpec }),
      ),
    },
    ...purposeRows(request),
    ...templateRows(request),
    ...(osVersion.state === "absent"
      ? []
      : [{ label: words.osVersion, value: partText(osVersion, "", (version) => version) }]),
    ...(clientInformation.state === "absent"
      ? []
      : [
          {
            label: words.client,
            value: partText(clientInformation, "", ({ user, machine, process }) =>
              words.clientValue({ user, machine, process }),
            ),
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
  return [
    {
      label: words.extendedKeyUsage,
      value: partText(extendedKeyUsage, words.anyPurpose, (uses) => lines(uses.map(({ name }) => name))),
    },
    {
      label: words.keyUsage,
      value: partText(keyUsage, words.absent, (bits) =>
        keyUsage.state === "present" && keyUsage.critical
          ? words.critical({ value: bits.join(", ") })
          : bits.join(", "),
      ),
    },
    { label: words.publicKey, value: publicKeyText(facts.publicKey) },
    {
      label: words.signature,
      value: signatureAlgorithm.pss ? words.pss({ name: signatureAlgorithm.name }) : signatureAlgorithm.name,
    },
  ];
}

function templateRows({ template }: Pick<CertificateFacts, "template">): readonly Fact[] {
  if (template.state === "absent") return [];
  const value = partText(template, "", ({ name, oid, version }) =>
    [name, oid, version].filter((part) => part !== null).join(", "),
  );
  return value === "" ? [] : [{ label: words.template, value }];
}

function unreadableRows({ extensions }: Pick<CertificateFacts, "extensions">): readonly Fact[] {
  const broken = extensions.flatMap(({ name, damage }) =>
    damage === null ? [] : [words.unreadableLine({ name, problem: format(damage.problem) })],
  );
  return broken.length === 0 ? [] : [{ label: words.unreadable, value: broken.join("\n") }];
}

function namesText(part: Part<readonly GeneralName[]>): string {
  return partText(part, words.noNames, (names) =>
    names.map(({ type, value }) => (type === "dns" ? value : `${type}: ${value}`)).join("\n"),
  );
}

function authorityText({ basicConstraints }: CertificateFacts): string {
  return partText(basicConstraints, words.authorityNo, ({ certificateAuthority, pathLength }) => {
    if (!certificateAuthority) return words.authorityNo;
    return pathLength === null ? words.authorityYes : words.authorityPath({ length: pathLength });
  });
}

function selfSignatureText(valid: boolean | null): string {
  if (valid === null) return words.selfSignatureUnknown;
  return valid ? words.selfSignatureValid : words.selfSignatureWrong;
}

function partText<Value>(part: Part<Value>, absent: string, text: (value: Value) => string): string {
  switch (part.state) {
    case "present":
      return text(part.value);
    case "absent":
      return absent;
    case "unreadable":
      return words.damaged({ offset: String(part.offset), problem: format(part.problem) });
    default:
      return assertNever(part);
  }
}

function lines(values: readonly string[]): string {
  return values.length === 0 ? words.absent : values.join("\n");
}
