import { Anchor, List } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Notice } from "../results/notice.tsx";
import { text } from "../text.ts";
import type { FieldProblem } from "./list-errors.ts";

export type ErrorSummaryProps = {
  readonly problems: readonly FieldProblem[];
  /** Counts the attempts: each new one moves the focus here. */
  readonly attempt: number;
  /** Where a field stands; null: its message says it. */
  readonly placeOf: (field: string) => string | null;
  readonly onGo: (field: string) => void;
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
      <List size="sm" listStyleType="disc">
        {problems.map(({ field, message }) => (
          <List.Item key={field}>
            <Anchor
              component="button"
              type="button"
              size="sm"
              ta="left"
              mih={24}
              c="inherit"
              underline="always"
              onClick={() => onGo(field)}
            >
              {lineOf(placeOf(field), message)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Notice>
  );
}

function lineOf(place: string | null, message: string): string {
  return place === null ? message : text.problemAt({ place, message });
}
