import { Button, Group, Text } from "@mantine/core";
import type { DraftSummary } from "#shared/api/schemas/request.ts";
import { format } from "#shared/text/localise.ts";
import type { Message } from "#shared/text/message.ts";
import { Disclosure } from "../disclosure.tsx";
import { LineList } from "../line-list.tsx";
import "./draft-list.css";
import { text } from "./text.ts";

export type DraftListProps = {
  readonly drafts: readonly DraftSummary[];
  /** What could not be read, and why. */
  readonly damaged: readonly Message[];
  readonly onContinue: (draft: DraftSummary) => void;
  readonly onDelete: (draft: DraftSummary) => void;
};

/** Runs of requests that were not finished: of which deployment, how far, since when. */
export function DraftList({ drafts, damaged, onContinue, onDelete }: DraftListProps) {
  return (
    <>
      <ul className="draft-list">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <div style={{ minWidth: 0, flex: "1 1 14rem" }}>
              <Text size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>
                {draft.deployment}
              </Text>
              <Text size="xs" c="dimmed">
                {text.line({ roles: draft.roles, step: text.steps[draft.step], date: draft.savedAt })}
              </Text>
            </div>
            <Group gap="xs">
              <Button
                size="compact-sm"
                aria-label={text.proceedWith({ deployment: draft.deployment })}
                onClick={() => onContinue(draft)}
              >
                {text.proceed}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={text.removeOf({ deployment: draft.deployment })}
                onClick={() => onDelete(draft)}
              >
                {text.remove}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      {damaged.length > 0 && (
        <Disclosure summary={text.unreadable({ count: damaged.length })}>
          <LineList lines={damaged.map(format)} />
        </Disclosure>
      )}
    </>
  );
}
