import type { ComparisonRow } from "../../api/schemas/convert.ts";
import { lifetimeOn } from "../../authorities/lifetime.ts";
import type { Authority } from "../../authorities/types.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { TemplateReference } from "../../facts/common.ts";
import { presentValue } from "../../facts/part.ts";
import type { RequestFacts } from "../../facts/request-facts.ts";
import { isoDay } from "../../text/iso-day.ts";
import {
  bitsText,
  distributionPointRow,
  keyText,
  lifetimeDays,
  livesLongerThan,
  nameRows,
  templateText,
  usagesText,
} from "./certificate-rows.ts";
import { row } from "./row.ts";

const chosen = "chosen by the authority";

/**
 * What was asked for beside what came back from the authority. A line is changed where the certificate differs from the request in
 * what it means, or lacks what a certificate of these products needs.
 *
 * @param authority the one that the request was made for: its lifetimes are the bound
 */
export function compareRequestWithCertificate(
  request: RequestFacts,
  certificate: CertificateFacts,
  authority: Authority,
): readonly ComparisonRow[] {
  return [
    row("Key pair", keyText(request.publicKey), keyText(certificate.publicKey)),
    row("Subject", request.subject.text, certificate.subject.text),
    ...nameRows(request.subjectAlternativeNames, certificate.subjectAlternativeNames, {
      lost: "Names left out",
      added: "Names put in",
      wasNotThere: "not asked for",
    }),
    row("Enhanced key usage", usagesText(request.extendedKeyUsage), usagesText(certificate.extendedKeyUsage)),
    row("Key usage", bitsText(request.keyUsage), bitsText(certificate.keyUsage)),
    ...templateRows(request, certificate),
    digestRow(request, certificate),
    { what: "Issued by", before: chosen, after: certificate.issuer.text, changed: false },
    {
      what: "Valid",
      before: chosen,
      after: `${isoDay(certificate.notBefore)} to ${isoDay(certificate.notAfter)}`,
      changed: false,
    },
    lifetimeRow(certificate, authority),
    distributionPointRow(certificate, chosen),
  ];
}

/** Where neither side speaks of a template there is no line. */
function templateRows(
  { template: asked }: RequestFacts,
  { template: given }: CertificateFacts,
): readonly ComparisonRow[] {
  if (asked.state === "absent" && given.state === "absent") return [];
  if (asked.state === "absent")
    return [{ what: "Template", before: chosen, after: templateText(given), changed: false }];
  return [
    {
      what: "Template",
      before: templateText(asked),
      after: templateText(given),
      changed: isOther(presentValue(asked), presentValue(given)),
    },
  ];
}

/** Whether two references are surely to different templates: one by name and one by OID may mean the same. null: none that is readable. */
function isOther(asked: TemplateReference | null, given: TemplateReference | null): boolean {
  if (asked === null || given === null) return true;
  if (asked.oid !== null && given.oid !== null) return asked.oid !== given.oid;
  if (asked.name !== null && given.name !== null) return asked.name.toLowerCase() !== given.name.toLowerCase();
  return false;
}

function digestRow(request: RequestFacts, certificate: CertificateFacts): ComparisonRow {
  const asked = request.signatureAlgorithm;
  const given = certificate.signatureAlgorithm;
  return row("Signed with", asked.digest ?? asked.name, given.digest ?? given.name);
}

function lifetimeRow(certificate: CertificateFacts, authority: Authority): ComparisonRow {
  const after = `${lifetimeDays(certificate)} days`;
  const limit = lifetimeOn(authority, isoDay(certificate.notBefore))?.value ?? null;
  if (limit === null) return { what: "Lifetime", before: chosen, after, changed: false };
  return {
    what: "Lifetime",
    before: `at most ${limit.days} days, since ${limit.from}`,
    after,
    changed: livesLongerThan(certificate, limit.days),
  };
}
