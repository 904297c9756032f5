import { useEffect, useRef } from "react";
import { Notice } from "../results/notice.tsx";
import { text } from "../text.ts";
import { ProblemList, type ProblemListProps } from "./problem-list.tsx";

export type ErrorSummaryProps = ProblemListProps & {
  /** Counts the attempts: each new one moves the focus here. */
  readonly attempt: number;
};

/** All problems of a step with the same words as beside the fields, and where each field stands; each leads to its field. */
export function ErrorSummary({ problems, attempt, placeOf, onGo }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const any = problems.length > 0;
  // Problems that come and go while somebody types must not take the focus from the field.
  const shownAttempt = useRef(attempt);
  useEffect(() => {
    if (!any || shownAttempt.current === attempt) return;
    shownAttempt.current = attempt;
    box.current?.focus();
  }, [any, attempt]);
  if (!any) return null;
  return (
    <Notice tone="bad" role="alert" title={text.errorSummary({ count: problems.length })} ref={box}>
      <ProblemList problems={problems} placeOf={placeOf} onGo={onGo} />
    </Notice>
  );
}
