import { Button, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { notRehearsed, summaryOfRehearsal } from "#shared/rehearsal/deployment/deployment-rehearsal.ts";
import { format } from "#shared/text/localise.ts";
import { UnlockPanel } from "../../../../components/files/unlock-panel.tsx";
import { LineList } from "../../../../components/line-list.tsx";
import { FailureNotice } from "../../../../components/results/failure-notice.tsx";
import { Notice } from "../../../../components/results/notice.tsx";
import { ProgressPanel } from "../../../../components/wizard/progress-panel.tsx";
import { text } from "./text.ts";
import type { Rehearsing, Shown } from "./use-rehearsal.ts";

export type RehearsalFrameProps = {
  readonly rehearsing: Rehearsing;
  /** null: all connections. */
  readonly line: string | null;
  /** Lays the connections out. */
  readonly children: (shown: Shown) => ReactNode;
};

/** How far a rehearsal is, and what it said: progress, what could not be used, the whole in a sentence, and what was not rehearsed. */
export function RehearsalFrame({ rehearsing, line, children }: RehearsalFrameProps) {
  const { job, active, unlock, forget } = rehearsing;
  const shown = rehearsing.shown.get(line);
  const isActive = active === line;
  return (
    <>
      {isActive && <ProgressPanel job={job} />}
      {isActive && job.error !== null && <FailureNotice error={job.error} focus />}
      {shown !== undefined && (
        <Stack gap="sm">
          <Summary shown={shown} />
          {shown.closed.length > 0 && (
            <UnlockPanel names={shown.closed} onUnlock={(password) => unlock(line, password)} />
          )}
          {children(shown)}
          <div>
            <Button variant="default" size="compact-sm" onClick={() => forget(line)}>
              {text.forget}
            </Button>
          </div>
        </Stack>
      )}
    </>
  );
}

function Summary({ shown: { rehearsal, unread } }: { readonly shown: Shown }) {
  const missed = notRehearsed(rehearsal).map(format);
  const { connections } = rehearsal;
  const fails = connections.some(({ result }) => result === "fails");
  const works = connections.length > 0 && connections.every(({ result }) => result === "works");
  return (
    <>
      <Notice
        tone={fails ? "bad" : works ? "good" : "unknown"}
        title={format(summaryOfRehearsal(rehearsal))}
        role="status"
      />
      {missed.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            {text.notRehearsed}
          </Text>
          <LineList lines={missed} />
        </div>
      )}
      {unread.length > 0 && (
        <Notice tone="warning" title={text.unread}>
          <LineList lines={unread.map(({ name, error: { message } }) => text.problem({ name, message }))} />
        </Notice>
      )}
    </>
  );
}
