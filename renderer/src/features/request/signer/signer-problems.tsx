import { useMemo } from "react";
import { problemsOfRun } from "#shared/roles/planning/problems-of-run.ts";
import type { PlanProblem } from "#shared/roles/planning/types.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { PlanProblems } from "../plan/plan-problems.tsx";
import { ProblemSentences } from "../plan/problem-sentences.tsx";
import { text } from "../text.ts";

/** What the signer step leads to, each thing once, whichever certificates it concerns; what only is good to know is folded. */
export function SignerProblems({ problems }: { readonly problems: readonly PlanProblem[] }) {
  const once = useMemo(() => problemsOfRun(problems), [problems]);
  const notes = once.filter(({ severity }) => severity === "notice");
  return (
    <>
      <PlanProblems problems={once.filter(({ severity }) => severity !== "notice")} />
      {notes.length > 0 && (
        <Disclosure summary={text.signer.notes({ count: notes.length })}>
          <ProblemSentences problems={notes} />
        </Disclosure>
      )}
    </>
  );
}
