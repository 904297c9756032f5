import { Button, Text, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import type { RequestStep } from "#shared/api/schemas/request.ts";
import { useChange } from "../../../components/wizard/change-context.ts";
import { text } from "../text.ts";
import "./check-part.css";

export type CheckPartProps = {
  readonly step: RequestStep;
  readonly title: string;
  /** What it says in a few words; absent: its content says it. */
  readonly summary?: string;
  readonly children?: ReactNode;
};

/** What one step has said, with the way to change it. */
export function CheckPart({ step, title, summary, children }: CheckPartProps) {
  const id = useId();
  const { goToStep } = useChange();
  return (
    <section className="check-part" aria-labelledby={id}>
      <div className="check-part-head">
        <Title order={3} id={id}>
          {title}
        </Title>
        {summary !== undefined && <Text size="sm">{summary}</Text>}
        <Button
          variant="default"
          size="compact-sm"
          className="check-part-change"
          aria-label={text.check.changeOf({ part: title })}
          onClick={() => goToStep(step)}
        >
          {text.check.change}
        </Button>
      </div>
      {children}
    </section>
  );
}
