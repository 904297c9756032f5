import type { ComparisonRow, ComparisonSide } from "../../api/schemas/convert.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { GeneralName, PublicKeyFacts } from "../../facts/common.ts";
import { type Part, presentValue } from "../../facts/part.ts";
import type { Message } from "../../text/message.ts";
import { publicKeyWords } from "../facts/key-words.ts";
import { factTexts } from "../facts/texts.ts";
import { comparisonTexts as texts } from "./texts.ts";

const millisecondsPerDay = 86_400_000;

/** Names that are missing or new have lines of their own, because that is what breaks a deployment. Their order does not count. */
export function nameRows(
  before: CertificateFacts["subjectAlternativeNames"],
  after: CertificateFacts["subjectAlternativeNames"],
  words: { readonly lost: Message; readonly added: Message; readonly wasNotThere: Message },
): readonly ComparisonRow[] {
  const what = texts.labels.names;
  if (before.state === "unreadable" || after.state === "unreadable") {
    return [{ what, before: namesSide(before), after: namesSide(after), changed: true }];
  }
  const old = namesOf(presentValue(before) ?? []);
  const now = namesOf(presentValue(after) ?? []);
  const lost = old.filter((name) => !now.includes(name));
  const added = now.filter((name) => !old.includes(name));
  return [
    { what, before: counted(old), after: counted(now), changed: lost.length + added.length > 0 },
    ...(lost.length === 0 ? [] : [{ what: words.lost, before: lost.join(", "), after: texts.missing, changed: true }]),
    ...(added.length === 0
      ? []
      : [{ what: words.added, before: words.wasNotThere, after: added.join(", "), changed: true }]),
  ];
}

/** Where clients look whether the certificate was revoked: they need an address that they can reach without a domain account. */
export function distributionPointRow(
  { crlDistributionPoints }: Pick<CertificateFacts, "crlDistributionPoints">,
  before: ComparisonSide,
): ComparisonRow {
  const what = factTexts.labels.distributionPoints;
  if (crlDistributionPoints.state === "unreadable") {
    return { what, before, after: urlsSide(crlDistributionPoints), changed: true };
  }
  const addresses = presentValue(crlDistributionPoints) ?? [];
  if (addresses.length === 0) return { what, before, after: texts.noDistributionPoint, changed: true };
  const urls = addresses.join(", ");
  const ldapOnly = addresses.every((url) => /^ldaps?:/i.test(url));
  return { what, before, after: ldapOnly ? texts.ldapOnly({ urls }) : urls, changed: ldapOnly };
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

/** "RSA, 2048 bits, 0123456789abcdef…" */
export function keySide(publicKey: PublicKeyFacts): Message {
  return texts.key({ key: publicKeyWords(publicKey), fingerprint: publicKey.fingerprint.slice(0, 16) });
}

export function usagesSide(usages: CertificateFacts["extendedKeyUsage"]): ComparisonSide {
  return partSide(usages, (uses) => listed(uses.map(({ name }) => name)), factTexts.anyPurpose);
}

export function bitsSide(bits: CertificateFacts["keyUsage"]): ComparisonSide {
  return partSide(bits, listed);
}

export function urlsSide(urls: CertificateFacts["crlDistributionPoints"]): ComparisonSide {
  return partSide(urls, (addresses) => addresses.join(", ") || factTexts.notPresent);
}

/** A template by what names it best: "WebServer", or its OID with version. */
export function templateSide(part: CertificateFacts["template"]): ComparisonSide {
  return partSide(part, ({ name, oid, version }) => {
    if (name !== null) return name;
    if (oid === null) return factTexts.empty;
    return version === null ? oid : texts.templateVersion({ oid, version });
  });
}

function partSide<Value>(
  part: Part<Value>,
  words: (value: Value) => ComparisonSide,
  missing: Message = factTexts.notPresent,
): ComparisonSide {
  if (part.state === "unreadable") return factTexts.damaged({ offset: part.offset, problem: part.problem });
  if (part.state === "not-shown") return factTexts.notShown;
  return part.state === "absent" ? missing : words(part.value);
}

function namesSide(names: CertificateFacts["subjectAlternativeNames"]): ComparisonSide {
  return partSide(names, (values) => counted(namesOf(values)));
}

function listed(values: readonly string[]): ComparisonSide {
  return values.length === 0 ? factTexts.empty : values.toSorted().join(", ");
}

/** DNS names have no case; anything but a DNS name is shown with its kind. */
function namesOf(names: readonly GeneralName[]): readonly string[] {
  return [...new Set(names.map(({ type, value }) => (type === "dns" ? value.toLowerCase() : `${type}: ${value}`)))];
}

function counted({ length }: readonly string[]): Message {
  return texts.names({ count: length });
}
