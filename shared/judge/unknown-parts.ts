import type { CertificateFacts } from "../facts/certificate-facts.ts";
import { certificateName } from "../facts/certificate-name.ts";
import type { GeneralName } from "../facts/common.ts";
import { knownOids } from "../facts/known-oids.ts";
import type { Extension } from "../facts/part.ts";
import { processedExtensions } from "../facts/processed-extensions.ts";
import { unreadFieldNames } from "../facts/unread-field-names.ts";
import { certificatesOf } from "../rules/certificates-of.ts";
import type { Evidence } from "../rules/types.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

const texts = messages("questions.parts", {
  unreadable: "The {part} of {subject} could not be read, so it is not known what it says.",
  notShown: "This text does not show the {part} of {subject}. Inspect the certificate file itself.",
  leftOut:
    "The {part} of {subject}: {count, plural, one {one entry was} other {{count, number} entries were}} not read, because the list is longer than KeySpec reads.",
  repeated: "The {part} of {subject} is there more than once, and programs differ in which one they take.",
  names: "A name in the {part} of {subject} could not be read.",
  field: "{part} of {subject} was not read whole, so it is not known what it says. {problem}",
  certificates:
    "{count, plural, one {A certificate of the file} other {{count, number} certificates of the file}} could not be read, so it is not known what the chain is.",
  request: "the request",
});

type Fields = Pick<
  CertificateFacts,
  | "subjectAlternativeNames"
  | "extendedKeyUsage"
  | "keyUsage"
  | "basicConstraints"
  | "nameConstraints"
  | "crlDistributionPoints"
  | "authorityInformationAccess"
>;

type DecisivePart = keyof Fields;

/** The parts that decide what a certificate is good for. */
const decisive: readonly { readonly field: DecisivePart; readonly oid: string; readonly name: string }[] = [
  { field: "subjectAlternativeNames", ...processedExtensions.subjectAltName },
  { field: "extendedKeyUsage", ...processedExtensions.extendedKeyUsage },
  { field: "keyUsage", ...processedExtensions.keyUsage },
  { field: "basicConstraints", ...processedExtensions.basicConstraints },
  { field: "nameConstraints", ...processedExtensions.nameConstraints },
  { field: "crlDistributionPoints", ...processedExtensions.crlDistributionPoints },
  { field: "authorityInformationAccess", ...knownOids.authorityInformationAccess },
];

type Owner = {
  readonly subject: string | Message;
  readonly fields: Partial<Fields>;
  readonly extensions: CertificateFacts["extensions"];
  readonly unread: CertificateFacts["unread"];
};

/**
 * What nobody knows of the parts that decide, in the certificate, its issuers or the request: damaged, cut short, or said twice.
 *
 * @param asked the parts that matter; absent: all that decide
 */
export function unknownPartsOf(
  evidence: Pick<Evidence, "certificate" | "issuers" | "request" | "unreadableCertificates">,
  asked?: readonly DecisivePart[],
): readonly Message[] {
  const { request, unreadableCertificates: count } = evidence;
  const owners: readonly Owner[] = [
    ...certificatesOf(evidence).map((certificate) => ({
      subject: certificateName(certificate),
      fields: certificate,
      extensions: certificate.extensions,
      unread: certificate.unread,
    })),
    ...(request === null
      ? []
      : [{ subject: texts.request, fields: request, extensions: request.extensions, unread: request.unread }]),
  ];
  const parts = decisive.filter(({ field }) => asked?.includes(field) ?? true);
  const ofFile = count === 0 ? [] : [texts.certificates({ count })];
  const ofOwners = owners.flatMap((owner) => [
    ...owner.unread.map(({ field, problem }) =>
      texts.field({ part: unreadFieldNames[field], subject: owner.subject, problem }),
    ),
    ...parts.flatMap((part) => reasonOf(owner, part) ?? []),
  ]);
  return [...ofFile, ...ofOwners];
}

function reasonOf({ subject, fields, extensions }: Owner, { field, oid, name: part }: (typeof decisive)[number]) {
  const found: Extension<unknown> | undefined = fields[field];
  const listed = extensions.filter((extension) => extension.oid === oid);
  if (found?.state === "not-shown") return texts.notShown({ part, subject });
  if (found?.state === "unreadable" || listed.some(({ damage }) => damage !== null))
    return texts.unreadable({ part, subject });
  if (found?.state === "present" && found.leftOut > 0) return texts.leftOut({ part, subject, count: found.leftOut });
  if (field === "subjectAlternativeNames" && found?.state === "present" && hasUnreadable(found.value))
    return texts.names({ part, subject });
  return listed.some(({ repeated }) => repeated) ? texts.repeated({ part, subject }) : null;
}

function hasUnreadable(names: unknown): boolean {
  return Array.isArray(names) && names.some((name: GeneralName) => name.type === "unreadable");
}
