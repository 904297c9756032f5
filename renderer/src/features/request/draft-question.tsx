import { Button, Group } from "@mantine/core";
import { age } from "../../components/facts/age.ts";
import { Notice } from "../../components/results/notice.tsx";
import { text } from "./text.ts";
import type { DraftKeeper } from "./use-draft.ts";

export type DraftQuestionProps = {
  readonly found: NonNullable<DraftKeeper["found"]>;
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
};

/** Whether to go on with what was left unfinished. */
export function DraftQuestion({ found, onContinue, onDiscard }: DraftQuestionProps) {
  const words = text.draft;
  const { deployment, selections } = found.draft.choices;
  return (
    <Notice tone="unknown" role="status" title={words.title}>
      <p>
        {words.text({ deployment: deployment.name, roles: selections.length })}
        {found.savedAt !== null && ` ${words.saved({ age: age(found.savedAt, new Date()) })}`}
      </p>
      <Group gap="xs" mt={6}>
        <Button size="compact-sm" onClick={onContinue}>
          {words.proceed}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onDiscard}>
          {words.discard}
        </Button>
      </Group>
    </Notice>
  );
}
