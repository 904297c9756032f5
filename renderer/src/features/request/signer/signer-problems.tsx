import { useMemo } from "react";
import { useFormContext } from "react-hook-form";
import { authorityProblems } from "#shared/authorities/authority-problems.ts";
import { authorityOf } from "#shared/authorities/chosen-authorities.ts";
import { formatProblem } from "#shared/authorities/format-problem.ts";
import { authorityById } from "#shared/authorities/index.ts";
import { planProblems } from "#shared/roles/planning/plan-problems.ts";
import { problemsOfRun } from "#shared/roles/planning/problems-of-run.ts";
import { PlanProblems } from "../plan/plan-problems.tsx";
import { type Plans, wantedKinds } from "../plans.ts";
import type { RequestFields } from "../request-fields.ts";

/**
 * What the authority will refuse or change, and what the chosen key leads to: each thing once, whichever certificates it concerns.
 * Judged anew only when something changes that a problem can come from: with many certificates that takes long.
 */
export function SignerProblems({ plans }: { readonly plans: Plans["plans"] }) {
  const { watch } = useFormContext<RequestFields>();
  const [chosen, delivery, format] = watch(["authorities", "delivery", "format"]);
  const ofPrivate = chosen.private;
  const ofPublic = chosen.public;
  const problems = useMemo(() => {
    const authorities = { private: ofPrivate, public: ofPublic };
    const now = new Date().toISOString();
    const formats = wantedKinds(plans).flatMap((kind) => formatProblem(authorityById(authorities[kind]), format) ?? []);
    return problemsOfRun([
      ...plans.flatMap((plan) => [
        ...authorityProblems(authorityById(authorityOf(plan, authorities)), plan, now),
        ...planProblems(plan).filter(({ at }) => at !== "names"),
      ]),
      ...(delivery === "here" ? formats : []),
    ]);
  }, [plans, ofPrivate, ofPublic, delivery, format]);
  return <PlanProblems problems={problems} />;
}
