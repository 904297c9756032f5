import type { ComparisonRow } from "../../api/schemas/convert.ts";
import { lifetimeOn } from "../../authorities/lifetime.ts";
import type { Authority } from "../../authorities/types.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { TemplateReference } from "../../facts/common.ts";
import { presentValue } from "../../facts/part.ts";
import type { RequestFacts } from "../../facts/request-facts.ts";
import { isoDay } from "../../text/iso-day.ts";
import { factTexts } from "../facts/texts.ts";
import {
  bitsSide,
  distributionPointRow,
  keySide,
  lifetimeDays,
  livesLongerThan,
  nameRows,
  templateSide,
  usagesSide,
} from "./certificate-rows.ts";
import { row } from "./row.ts";
import { comparisonTexts as texts } from "./texts.ts";

const { labels, chosen } = texts;

/**
 * What was asked for beside what came back from the authority. A line is changed where the certificate differs from the request in
 * what it means, or lacks what a certificate of these products needs.
 *
 * @param authority the one that the request was made for: its lifetimes are the bound; null: not known
 */
export function compareRequestWithCertificate(
  request: RequestFacts,
  certificate: CertificateFacts,
  authority: Authority | null,
): readonly ComparisonRow[] {
  return [
    row(labels.keyPair, keySide(request.publicKey), keySide(certificate.publicKey)),
    row(factTexts.labels.subject, request.subject.text, certificate.subject.text),
    ...nameRows(request.subjectAlternativeNames, certificate.subjectAlternativeNames, {
      lost: labels.namesLeftOut,
      added: labels.namesPutIn,
      wasNotThere: texts.notAskedFor,
    }),
    row(
      factTexts.labels.enhancedKeyUsage,
      usagesSide(request.extendedKeyUsage),
      usagesSide(certificate.extendedKeyUsage),
    ),
    row(factTexts.labels.keyUsage, bitsSide(request.keyUsage), bitsSide(certificate.keyUsage)),
    ...templateRows(request, certificate),
    digestRow(request, certificate),
    { what: factTexts.labels.issuer, before: chosen, after: certificate.issuer.text, changed: false },
    {
      what: labels.valid,
      before: chosen,
      after: texts.period({ from: certificate.notBefore, until: certificate.notAfter }),
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
    return [{ what: factTexts.labels.template, before: chosen, after: templateSide(given), changed: false }];
  return [
    {
      what: factTexts.labels.template,
      before: templateSide(asked),
      after: templateSide(given),
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
  return row(labels.signedWith, asked.digest ?? asked.name, given.digest ?? given.name);
}

function lifetimeRow(certificate: CertificateFacts, authority: Authority | null): ComparisonRow {
  const after = texts.days({ days: lifetimeDays(certificate) });
  const limit = authority === null ? null : (lifetimeOn(authority, isoDay(certificate.notBefore))?.value ?? null);
  if (limit === null) return { what: labels.lifetime, before: chosen, after, changed: false };
  return {
    what: labels.lifetime,
    before: texts.atMostDays({ days: limit.days, from: limit.from }),
    after,
    changed: livesLongerThan(certificate, limit.days),
  };
}
