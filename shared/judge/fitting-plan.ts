import { foldedName, sameName } from "../names/match.ts";
import type { CertificatePlan } from "../roles/types.ts";
import { checkedNamesOf, subjectCommonNameOf } from "../rules/names-of.ts";
import type { Evidence } from "../rules/types.ts";

/** How well a plan fits a certificate; the first number that differs decides, the greater one wins. */
type Fit = readonly [known: number, filled: number];

/**
 * The plan that a certificate or request is compared with: the one that it fits best, that is, the one that knows most of its names, so
 * that a certificate which lost some stays what it was; of those the one that it fills most, so that one with the names of Default alone
 * is no poor certificate for all uses. Of equal ones the first; null where there is no plan.
 */
export function fittingPlan(evidence: Evidence, plans: readonly CertificatePlan[]): CertificatePlan | null {
  const [best] = equallyFittingPlans(evidence, plans);
  return best ?? null;
}

/** As `fittingPlan`, with those that a certificate fits as well: the servers of a pool whose certificate has all of their names. */
export function equallyFittingPlans(evidence: Evidence, plans: readonly CertificatePlan[]): readonly CertificatePlan[] {
  const names = new Set(checkedNamesOf(evidence).map(foldedName));
  const commonName = subjectCommonNameOf(evidence);
  const fitting = plans.map((plan) => ({ plan, fit: fitOf(names, commonName, plan) }));
  const [best, ...others] = fitting.toSorted((one, other) => other.fit[0] - one.fit[0] || other.fit[1] - one.fit[1]);
  if (best === undefined) return [];
  return [best, ...others.filter(({ fit }) => fit[0] === best.fit[0] && fit[1] === best.fit[1])].map(
    ({ plan }) => plan,
  );
}

function fitOf(names: ReadonlySet<string>, commonName: string | null, plan: CertificatePlan): Fit {
  const has = (name: string) => names.has(foldedName(name));
  // One pass: an inventory compares each of its certificates with every server of its pool.
  let [known, planned, covered] = [0, 0, 0];
  for (const { name, wildcard, included } of plan.names) {
    const isThere = has(name);
    if (isThere) known += 1;
    if (!included) continue;
    planned += 1;
    if (isThere || (wildcard !== undefined && has(wildcard))) covered += 1;
  }
  const own = plan.nodes.some(has);
  const common = commonName !== null && sameName(commonName, plan.subject.commonName);
  return [known, covered / Math.max(1, planned) + (common ? 0.5 : 0) + (own ? 0.25 : 0)];
}
