import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { NamedOid, Policy, PolicyQualifier } from "../../facts/common.ts";
import type { CertificateTimestamp, ExtensionContents } from "../../facts/extension-contents.ts";
import { knownOids } from "../../facts/known-oids.ts";
import { processedExtensions } from "../../facts/processed-extensions.ts";
import type { RequestFacts } from "../../facts/request-facts.ts";
import type { Message } from "../../text/message.ts";
import { type Asn1Line, asn1Lines } from "../encoded/asn1-lines.ts";
import { nameWords } from "./name-words.ts";
import type { Row } from "./row.ts";
import { factTexts } from "./texts.ts";

const { labels } = factTexts;

type Listed = CertificateFacts["extensions"][number];
type Holder = Pick<CertificateFacts, "extensions" | "encoded">;

/** Extensions that another row tells of. */
const shownElsewhere: ReadonlySet<string> = new Set([
  processedExtensions.keyUsage.oid,
  processedExtensions.subjectAltName.oid,
  processedExtensions.basicConstraints.oid,
  processedExtensions.nameConstraints.oid,
  processedExtensions.crlDistributionPoints.oid,
  processedExtensions.certificatePolicies.oid,
  processedExtensions.policyMappings.oid,
  processedExtensions.policyConstraints.oid,
  processedExtensions.extendedKeyUsage.oid,
  processedExtensions.inhibitAnyPolicy.oid,
  knownOids.subjectKeyIdentifier.oid,
  knownOids.authorityKeyIdentifier.oid,
  knownOids.authorityInformationAccess.oid,
  knownOids.certificateTemplate.oid,
  knownOids.certificateTemplateName.oid,
]);

/** What extensions say that fill no fact; then those that KeySpec does not know, value by value with offsets. */
export function extensionRows({ extensions, encoded }: Holder): readonly Row[] {
  const told = extensions.flatMap((extension, index): readonly Row[] => {
    const { contents } = extension;
    if (contents === undefined) return [];
    return [{ id: `extension${index}`, label: labelOf(extension), value: contentLines(contents) }];
  });
  const value = extensions
    .filter(({ oid, damage, contents }) => !shownElsewhere.has(oid) && damage === null && contents === undefined)
    .flatMap((extension) => [extensionWords(extension), ...treeLines(extension, encoded)]);
  return value.length === 0 ? told : [...told, { id: "otherExtensions", label: labels.otherExtensions, value }];
}

/** Attributes of a request that fill no fact, value by value. A challenge password is a secret: only that it is there is told. */
export function attributeRows({ attributes, encoded }: Pick<RequestFacts, "attributes" | "encoded">): readonly Row[] {
  const value = attributes
    .filter(({ shown, damage }) => !shown && damage === null)
    .flatMap(({ oid, name, offset, bytes = 0 }) => [
      factTexts.attribute({ name, known: name === oid ? "yes" : "no", oid, bytes }),
      ...(oid === knownOids.challengePassword.oid ? [] : treeLines({ offset, bytes }, encoded)),
    ]);
  return value.length === 0 ? [] : [{ id: "otherAttributes", label: labels.otherAttributes, value }];
}

/** Each label stands once, so that a second extension of a kind is told from the first. */
function labelOf({ name, critical, repeated }: Listed): Message {
  if (repeated) return labels.repeatedExtension({ name });
  return critical ? labels.criticalExtension({ name }) : labels.extension({ name });
}

function extensionWords({ name, oid, bytes, critical }: Listed): Message {
  return factTexts.extension({
    name,
    known: name === oid ? "yes" : "no",
    oid,
    bytes,
    critical: critical ? "yes" : "no",
  });
}

/** Values that are shown of one; the ASN.1 of the whole has all of them. */
const mostValues = 20;

/** ASN.1 is not translated. */
function treeLines(
  { offset, bytes }: { readonly offset?: number | undefined; readonly bytes: number },
  encoded: string | null,
): Row["value"] {
  if (encoded === null || offset === undefined || bytes === 0) return [];
  const lines = asn1Lines(encoded, { offset, bytes });
  const hidden = lines.length - mostValues;
  return [...lines.slice(0, mostValues).map(treeLine), ...(hidden > 0 ? [factTexts.more({ count: hidden })] : [])];
}

function treeLine({ offset, depth, type, value }: Asn1Line): string {
  return `${offset}: ${"· ".repeat(depth)}${type}${value === "" ? "" : ` ${value}`}`;
}

function contentLines(contents: ExtensionContents): Row["value"] {
  if (contents.kind === "period") {
    const { notBefore: from, notAfter: until } = contents;
    return [
      ...(from === null ? [] : [factTexts.from({ at: from })]),
      ...(until === null ? [] : [factTexts.until({ at: until })]),
    ];
  }
  const { leftOut } = contents;
  return [...itemLines(contents), ...(leftOut === 0 ? [] : [factTexts.leftOut({ count: leftOut })])];
}

function itemLines(contents: Exclude<ExtensionContents, { readonly kind: "period" }>): Row["value"] {
  switch (contents.kind) {
    case "timestamps":
      return contents.items.map(timestampWords);
    case "policies":
      return contents.items.flatMap(policyLines);
    case "names":
      return contents.items.map(nameWords);
    case "places":
      return contents.items.map(({ method, url }) => accessWords[method]({ url }));
    case "identifiers":
      return contents.items.map(identifierWords);
    case "texts":
      return contents.items;
  }
}

/** How the places of AIA are told. */
export const accessWords = {
  ocsp: factTexts.access.ocsp,
  "ca-issuers": factTexts.access.issuers,
  other: factTexts.access.other,
} as const;

function timestampWords({ version, logId, at, signatureAlgorithm }: CertificateTimestamp): Message {
  if (version !== 1) return factTexts.timestampUnknown({ version });
  const algorithm = signatureAlgorithm ?? factTexts.unknownAlgorithm;
  return at === null
    ? factTexts.timestampWithoutTime({ log: logId, algorithm })
    : factTexts.timestamp({ at, log: logId, algorithm });
}

/** An identifier with its name, where KeySpec knows one. */
export function identifierWords({ name, oid }: NamedOid): string | Message {
  return name === oid ? oid : factTexts.identified({ name, oid });
}

/** A policy, and below it what stands beside it. */
export function policyLines({ name, oid, qualifiers = [] }: Policy): Row["value"] {
  return [identifierWords({ name, oid }), ...qualifiers.flatMap(qualifierLines)];
}

function qualifierLines(qualifier: PolicyQualifier): Row["value"] {
  switch (qualifier.kind) {
    case "statement":
      return [factTexts.statement({ url: qualifier.url })];
    case "notice": {
      const { text, organization, numbers } = qualifier;
      return [
        ...(text === null ? [] : [factTexts.notice({ text })]),
        ...(organization === null ? [] : [factTexts.noticeOf({ organization, numbers: [...numbers] })]),
      ];
    }
    case "other":
      return [factTexts.otherQualifier({ oid: qualifier.oid, value: qualifier.value })];
  }
}
