import type { ComparisonRow } from "../../api/schemas/convert.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { GeneralName, PublicKeyFacts } from "../../facts/common.ts";
import { type Part, presentValue } from "../../facts/part.ts";

/** Lines that the comparisons of certificates share, and their texts. */

const millisecondsPerDay = 86_400_000;

/** Names that are missing or new have lines of their own, because that is what breaks a deployment. Their order does not count. */
export function nameRows(
  before: CertificateFacts["subjectAlternativeNames"],
  after: CertificateFacts["subjectAlternativeNames"],
  words: { readonly lost: string; readonly added: string; readonly wasNotThere: string },
): readonly ComparisonRow[] {
  if (before.state === "unreadable" || after.state === "unreadable") {
    return [{ what: "Names", before: namesText(before), after: namesText(after), changed: true }];
  }
  const old = textsOf(presentValue(before) ?? []);
  const now = textsOf(presentValue(after) ?? []);
  const lost = old.filter((name) => !now.includes(name));
  const added = now.filter((name) => !old.includes(name));
  return [
    { what: "Names", before: counted(old), after: counted(now), changed: lost.length + added.length > 0 },
    ...(lost.length === 0 ? [] : [{ what: words.lost, before: lost.join(", "), after: "missing", changed: true }]),
    ...(added.length === 0
      ? []
      : [{ what: words.added, before: words.wasNotThere, after: added.join(", "), changed: true }]),
  ];
}

/** Where clients look whether the certificate was revoked: they need an address that they can reach without a domain account. */
export function distributionPointRow(
  { crlDistributionPoints }: Pick<CertificateFacts, "crlDistributionPoints">,
  before: string,
): ComparisonRow {
  const what = "CRL distribution point";
  if (crlDistributionPoints.state === "unreadable") return { what, before, after: damagedText, changed: true };
  const urls = presentValue(crlDistributionPoints) ?? [];
  if (urls.length === 0) return { what, before, after: "none: revocation cannot be checked", changed: true };
  const after = urls.join(", ");
  const ldapOnly = urls.every((url) => /^ldaps?:/i.test(url));
  return {
    what,
    before,
    after: ldapOnly ? `LDAP only, which computers outside the domain cannot ask: ${after}` : after,
    changed: ldapOnly,
  };
}

/** Whole days, rounded, between the ends of a certificate. */
export function lifetimeDays({ notBefore, notAfter }: Pick<CertificateFacts, "notBefore" | "notAfter">): number {
  return Math.round((Date.parse(notAfter) - Date.parse(notBefore)) / millisecondsPerDay);
}

/** Whether a lifetime is longer than so many days, to the second: both of its ends count (Baseline Requirements §1.6.1). */
export function livesLongerThan(
  { notBefore, notAfter }: Pick<CertificateFacts, "notBefore" | "notAfter">,
  days: number,
): boolean {
  return Date.parse(notAfter) - Date.parse(notBefore) >= days * millisecondsPerDay;
}

export function keyText({ algorithm, bits, curve, fingerprint }: PublicKeyFacts): string {
  return `${keySizeText({ algorithm, bits, curve })}, ${fingerprint.slice(0, 16)}…`;
}

/** "RSA 2048", "EC P-256" */
export function keySizeText({ algorithm, bits, curve }: Pick<PublicKeyFacts, "algorithm" | "bits" | "curve">): string {
  return `${algorithm} ${curve ?? bits ?? ""}`.trim();
}

export function usagesText(usages: CertificateFacts["extendedKeyUsage"]): string {
  return partText(usages, (names) => listed(names.map(({ name }) => name)));
}

export function bitsText(bits: CertificateFacts["keyUsage"]): string {
  return partText(bits, listed);
}

export function urlsText(urls: CertificateFacts["crlDistributionPoints"]): string {
  return partText(urls, (texts) => texts.join(", ") || "none");
}

/** A template by what names it best: "WebServer", or its OID with version. */
export function templateText(part: CertificateFacts["template"]): string {
  return partText(part, (template) => {
    const identifier = [template.oid, template.version].filter((value) => value !== null).join(" version ");
    return template.name ?? (identifier === "" ? "none" : identifier);
  });
}

const damagedText = "damaged, cannot be read";

function partText<Value>(part: Part<Value>, words: (value: Value) => string): string {
  if (part.state === "unreadable") return damagedText;
  return part.state === "absent" ? "none" : words(part.value);
}

function namesText(names: CertificateFacts["subjectAlternativeNames"]): string {
  return partText(names, (values) => counted(textsOf(values)));
}

function listed(texts: readonly string[]): string {
  return texts.length === 0 ? "none" : [...texts].sort().join(", ");
}

/** DNS names have no case; anything but a DNS name is shown with its kind. */
function textsOf(names: readonly GeneralName[]): readonly string[] {
  return [...new Set(names.map(({ type, value }) => (type === "dns" ? value.toLowerCase() : `${type}: ${value}`)))];
}

function counted(names: readonly string[]): string {
  return names.length === 1 ? "1 name" : `${names.length} names`;
}
