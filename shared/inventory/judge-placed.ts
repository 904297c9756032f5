import { judge } from "../judge/verdict.ts";
import type { CertificatePlan } from "../roles/types.ts";
import type { FoundCertificate, PlacedCertificate } from "./types.ts";

/**
 * The verdict on a certificate in its place: on what tells most. Where that leaves it open, another sighting may answer, as a PFX shows the
 * provider that a bare certificate does not. What is wrong where the certificate is in use counts in any case.
 *
 * @param now ISO 8601
 */
export function judgePlaced(found: FoundCertificate, plan: CertificatePlan, now: string): PlacedCertificate {
  const context = { product: plan.product, role: plan.role, plan, now };
  const [first] = found.sightings;
  let answered: PlacedCertificate = { found, sighting: first, verdict: judge(first.evidence, context) };
  for (const sighting of found.sightings.slice(1)) {
    const isOpen = answered.verdict.verdict === "cannot-tell";
    if (!isOpen && !sighting.inUse) continue;
    const verdict = judge(sighting.evidence, context);
    const isWrong = verdict.verdict === "will-not-work" && answered.verdict.verdict !== "will-not-work";
    if (isWrong || (isOpen && verdict.verdict !== "cannot-tell")) answered = { found, sighting, verdict };
  }
  return answered;
}
