import type { ComparisonRow } from "../../api/schemas/convert.ts";
import type { Evidence } from "../../rules/types.ts";
import { keySpecWords } from "../facts/key-words.ts";
import { factTexts } from "../facts/texts.ts";
import { compareAsked } from "./compare-asked.ts";
import { compareCertificates } from "./compare-certificates.ts";
import { compareRequestWithCertificate } from "./compare-request-with-certificate.ts";
import { row } from "./row.ts";

/**
 * Two certificates or requests by what they mean: a renewal beside what it replaces, a request beside its answer, two requests. Where one
 * of them stands in a PFX, how its key is kept is compared too.
 *
 * @returns [] where one of them is neither, as a PFX that stayed closed
 */
export function compareEvidence(before: Evidence, after: Evidence): readonly ComparisonRow[] {
  const rows = rowsOf(before, after);
  return rows.length === 0 ? [] : [...rows, ...keyRows(before, after)];
}

function rowsOf(before: Evidence, after: Evidence): readonly ComparisonRow[] {
  if (before.certificate !== null && before.certificate.sha256Fingerprint === after.certificate?.sha256Fingerprint) {
    const { subject, sha1Fingerprint } = before.certificate;
    return [
      row(factTexts.labels.subject, subject.text, subject.text),
      row(factTexts.labels.sha1, sha1Fingerprint, sha1Fingerprint),
    ];
  }
  if (before.chain !== null && after.chain !== null) return compareCertificates(before.chain, after.chain);
  if (before.request !== null && after.certificate !== null)
    return compareRequestWithCertificate(before.request, after.certificate, null);
  const one = before.request ?? before.certificate;
  const other = after.request ?? after.certificate;
  return one === null || other === null ? [] : compareAsked(one, other);
}

/** Where the keys are kept, as far as both files tell. */
function keyRows({ key: before }: Evidence, { key: after }: Evidence): readonly ComparisonRow[] {
  if (before === null || after === null) return [];
  const { labels, notPresent } = factTexts;
  return [
    row(labels.provider, before.provider ?? notPresent, after.provider ?? notPresent),
    row(labels.keySpec, keySpecWords(before.keySpec) ?? notPresent, keySpecWords(after.keySpec) ?? notPresent),
  ];
}
