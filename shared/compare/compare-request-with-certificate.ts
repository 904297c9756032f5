import type { ComparisonRow } from "../api/schemas/convert.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { GeneralName, NamedOid, PublicKeyFacts } from "../facts/common.ts";
import type { RequestFacts } from "../facts/request-facts.ts";
import { isoDay } from "../text/iso-day.ts";
import { row } from "./row.ts";

/**
 * What was asked for beside what came back from the authority. Names that the authority left out or put in have lines of their
 * own, because that is what breaks a deployment; the order of names does not count.
 */
export function compareRequestWithCertificate(
  request: RequestFacts,
  certificate: CertificateFacts,
): readonly ComparisonRow[] {
  return [
    row("Key pair", keyText(request.publicKey), keyText(certificate.publicKey)),
    row("Subject", request.subject.text, certificate.subject.text),
    ...nameRows(request.subjectAlternativeNames ?? [], certificate.subjectAlternativeNames ?? []),
    row("Enhanced key usage", usagesText(request.extendedKeyUsage), usagesText(certificate.extendedKeyUsage)),
    row("Key usage", bitsText(request.keyUsage?.bits), bitsText(certificate.keyUsage?.bits)),
    addedByAuthority("Signed with", certificate.signatureAlgorithm.digest ?? certificate.signatureAlgorithm.name),
    addedByAuthority("Issued by", certificate.issuer.text),
    addedByAuthority("Valid", `${isoDay(certificate.notBefore)} to ${isoDay(certificate.notAfter)}`),
    addedByAuthority("CRL distribution point", certificate.crlDistributionPoints?.join(", ") || "none"),
  ];
}

/** What no request can say; so it is no change. */
function addedByAuthority(what: string, after: string): ComparisonRow {
  return { what, before: "chosen by the authority", after, changed: false };
}

function nameRows(asked: readonly GeneralName[], given: readonly GeneralName[]): readonly ComparisonRow[] {
  const askedNames = textsOf(asked);
  const givenNames = textsOf(given);
  const lost = askedNames.filter((name) => !givenNames.includes(name));
  const added = givenNames.filter((name) => !askedNames.includes(name));
  return [
    { what: "Names", before: counted(askedNames), after: counted(givenNames), changed: lost.length + added.length > 0 },
    ...(lost.length === 0
      ? []
      : [{ what: "Names left out", before: lost.join(", "), after: "missing", changed: true }]),
    ...(added.length === 0
      ? []
      : [{ what: "Names put in", before: "not asked for", after: added.join(", "), changed: true }]),
  ];
}

/** DNS names have no case; anything but a DNS name is shown with its kind. */
function textsOf(names: readonly GeneralName[]): readonly string[] {
  return [...new Set(names.map(({ type, value }) => (type === "dns" ? value.toLowerCase() : `${type}: ${value}`)))];
}

function counted(names: readonly string[]): string {
  return names.length === 1 ? "1 name" : `${names.length} names`;
}

function keyText({ algorithm, bits, curve, fingerprint }: PublicKeyFacts): string {
  return `${algorithm} ${curve ?? bits ?? ""}, ${fingerprint.slice(0, 16)}…`;
}

function usagesText(usages: readonly NamedOid[] | null): string {
  if (usages === null || usages.length === 0) return "none";
  return usages
    .map(({ name }) => name)
    .sort()
    .join(", ");
}

function bitsText(bits: readonly string[] | undefined): string {
  return bits === undefined || bits.length === 0 ? "none" : [...bits].sort().join(", ");
}
