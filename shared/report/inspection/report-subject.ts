import { productById } from "../../catalogue/products/index.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { endOfShown } from "../../facts/end-of.ts";
import { isShown } from "../../facts/is-shown.ts";
import type { Surroundings } from "../../guide/surroundings.ts";
import type { Judgement } from "../../judge/judge-facts.ts";
import { publicKeyWords } from "../../present/facts/key-words.ts";
import { roleById } from "../../roles/index.ts";
import { keyPlaceOf } from "../../rules/key-place-of.ts";
import { publicKeyOf } from "../../rules/public-key-of.ts";
import type { Evidence, Finding } from "../../rules/types.ts";
import type { ReportFinding, ReportSubject } from "../model.ts";
import { plainSections } from "../plain-sections.ts";
import { timeOrNull } from "../time-or-null.ts";
import { fitsSection } from "./fits-section.ts";
import { placementSection } from "./placement-section.ts";

/** One thing that was judged, with what is told beside its verdict. */
export type JudgedSubject = {
  readonly evidence: Evidence;
  readonly judgement: Judgement;
  readonly surroundings: Surroundings;
};

/**
 * A judged certificate, request or key as a report has it.
 *
 * @param place id, and the id of what it was read from; null: that stands nowhere in the report
 * @param now ISO 8601
 */
export function reportSubject(
  { evidence, judgement, surroundings }: JudgedSubject,
  place: { readonly id: string; readonly input: string | null },
  now: string,
): ReportSubject {
  const { certificate } = evidence;
  const key = publicKeyOf(evidence);
  const { product, role, server, certificate: title, verdict, summary, findings, passed, unknown } = judgement;
  return {
    ...place,
    label: judgement.label,
    place: null,
    state: verdict,
    summary,
    product: productById(product).title,
    role: role === null ? null : roleById(role).title,
    comparedWith: server === null ? null : { server, certificate: title },
    issuer: certificate === null ? null : certificateName({ subject: certificate.issuer }),
    notAfter: timeOrNull(endOfShown(evidence)),
    key: key === null ? null : publicKeyWords(key),
    provider: keyPlaceOf(evidence)?.provider ?? null,
    sha1: certificate !== null && isShown(certificate, "sha1Fingerprint") ? certificate.sha1Fingerprint : null,
    sha256: certificate !== null && isShown(certificate, "sha256Fingerprint") ? certificate.sha256Fingerprint : null,
    findings: findings.map(reportFinding),
    passed: passed.map(({ ruleId }) => ruleId),
    unknown,
    sections: plainSections([
      ...(surroundings.placement === null ? [] : [placementSection(surroundings.placement, now)]),
      ...(surroundings.fits.length === 0 ? [] : [fitsSection(surroundings.fits)]),
    ]),
  };
}

/** A finding without what its rule says of itself. */
function reportFinding({ ruleId, severity, what, why, fix, at, citation }: Omit<Finding, "title">): ReportFinding {
  return { ruleId, severity, what, why, fix, at: at ?? null, citation };
}
