import type { PlanProblem } from "#shared/roles/planning/types.ts";
import { Notice } from "../../../components/results/notice.tsx";
import { text } from "../text.ts";
import { ProblemSentences } from "./problem-sentences.tsx";

const tones = { error: "bad", warning: "warning", notice: "unknown" } as const;

/** What the user's changes lead to, read out as they are made. Nothing of it stops the request. */
export function PlanProblems({ problems }: { readonly problems: readonly PlanProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div role="alert">
      {(["error", "warning", "notice"] as const).map((severity) => {
        const ofSeverity = problems.filter((problem) => problem.severity === severity);
        if (ofSeverity.length === 0) return null;
        return (
          <Notice key={severity} tone={tones[severity]} title={text.plan.problems[severity]}>
            <ProblemSentences problems={ofSeverity} />
          </Notice>
        );
      })}
    </div>
  );
}
