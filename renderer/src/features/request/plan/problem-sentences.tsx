import type { PlanProblem } from "#shared/roles/planning/types.ts";
import { formatted } from "#shared/text/localise.ts";
import "./problem-sentences.css";

/** Problems as sentences: what is wrong, why it matters, what to do. */
export function ProblemSentences({ problems }: { readonly problems: readonly PlanProblem[] }) {
  return problems.map(({ what, why, fix }) => (
    <p key={formatted(what)} className="plan-problem">
      <b>{formatted(what)}</b> {formatted(why)} {formatted(fix)}
    </p>
  ));
}
