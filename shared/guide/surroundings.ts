import type { Facts } from "../facts/facts.ts";
import { evidenceOf } from "../judge/evidence.ts";
import { fittingRoles, type RoleFit } from "../judge/fitting-roles.ts";
import type { JudgeContext, Judgement } from "../judge/judge-facts.ts";
import { certificatePlaces, type Placement } from "./placement/certificate-places.ts";

/** What is told of one judged certificate or request beside its verdict. */
export type Surroundings = {
  /** Where its chain belongs; null: there is no certificate. */
  readonly placement: Placement | null;
  /** The roles that it would fit, the best first; [] where a role was chosen. */
  readonly fits: readonly RoleFit[];
};

/**
 * What page and command line tell beside the verdicts on one thing of a file, in the order of the verdicts.
 *
 * @param verdicts of `judgeFacts` for the same facts and context
 */
export function surroundingsOf(
  facts: Facts,
  name: string,
  verdicts: readonly Judgement[],
  context: JudgeContext,
): readonly Surroundings[] {
  const ownFile = facts.kind === "certificate" && /\.(?:cer|crt|der|pem)$/i.test(name) ? name : null;
  return evidenceOf(facts, name, context.now).map((evidence, index) => ({
    placement: certificatePlaces(evidence, verdicts[index]?.product ?? context.product, ownFile),
    fits: context.role === null ? fittingRoles(evidence, context) : [],
  }));
}
