import { authorityProblems } from "#shared/authorities/authority-problems.ts";
import { authorityOf } from "#shared/authorities/chosen-authorities.ts";
import { formatProblem } from "#shared/authorities/format-problem.ts";
import { authorityById } from "#shared/authorities/index.ts";
import { planProblems } from "#shared/roles/planning/plan-problems.ts";
import type { PlanProblem } from "#shared/roles/planning/types.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { wantedKinds } from "../plans.ts";
import type { SignerFields } from "./fields.ts";

/**
 * What the chosen authorities will refuse or change, and what the chosen key leads to; the same thing once for each certificate.
 *
 * @param now ISO 8601
 */
export function problemsOfSigner(
  plans: readonly CertificatePlan[],
  { authorities, delivery, format }: Pick<SignerFields, "authorities" | "delivery" | "format">,
  now: string,
): readonly PlanProblem[] {
  const formats = wantedKinds(plans).flatMap((kind) => formatProblem(authorityById(authorities[kind]), format) ?? []);
  return [
    ...plans.flatMap((plan) => [
      ...authorityProblems(authorityById(authorityOf(plan, authorities)), plan, now),
      ...planProblems(plan).filter(({ at }) => at !== "names"),
    ]),
    ...(delivery === "here" ? formats : []),
  ];
}
