import { List, Stack, Text } from "@mantine/core";
import { useMemo } from "react";
import type { OnExisting } from "#shared/api/schemas/common.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { certificateName } from "#shared/facts/certificate-name.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { format } from "#shared/text/localise.ts";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { Notice } from "../../../components/results/notice.tsx";
import { ResultFolder } from "../../../components/results/result-folder.tsx";
import { DataTable } from "../../../components/table/data-table.tsx";
import { ExistingQuestion } from "../../../components/wizard/existing-question.tsx";
import { ProgressPanel } from "../../../components/wizard/progress-panel.tsx";
import type { Job } from "../../../host/use-job.ts";
import { CompleteResult } from "../complete-result.tsx";
import { text } from "../text.ts";
import { OtherPassphrase } from "./other-passphrase.tsx";
import { idsWith, inOrderOfInterest, type Several, stateOf } from "./several.ts";
import { severalColumns, severalStates } from "./several-columns.tsx";

export type SeveralResultsProps = {
  readonly several: Several;
  readonly target: TargetId;
  readonly job: Job;
  /** The files are here still. */
  readonly canTryAgain: boolean;
  readonly onAgain: (only: readonly string[], passphrase: string | null, onExisting: OnExisting) => void;
};

/** What became of each request that the files answer, and which certificates answer none. */
export function SeveralResults({ several, target, job, canTryAgain, onAgain }: SeveralResultsProps) {
  const { requests, strangers, unread } = several;
  const words = text.several;
  const ordered = useMemo(() => inOrderOfInterest(several), [several]);
  const locked = requests.filter((request) => stateOf(request) === "passphrase");
  const written = requests.flatMap(({ outcome }) => (outcome.ok ? [outcome.value.file] : []));
  return (
    <Stack gap="lg">
      <ResultFolder files={written} archive={words.archive} />
      {canTryAgain && (
        <ExistingQuestion
          errors={requests
            .filter((request) => stateOf(request) === "exists")
            .flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.error]))}
          onAnswer={(answer) => onAgain(idsWith(several, "exists"), null, answer)}
        />
      )}
      {!canTryAgain && idsWith(several, "unfinished").length > 0 && <Notice tone="unknown">{words.gone}</Notice>}
      {canTryAgain && locked.length > 0 && (
        <OtherPassphrase
          titles={locked.map(({ pending }) => format(requestTitle(pending)))}
          onTry={(passphrase) =>
            onAgain(
              locked.map(({ pending }) => pending.id),
              passphrase,
              "refuse",
            )
          }
        />
      )}
      <ProgressPanel job={job} />
      {job.error !== null && <FailureNotice error={job.error} focus />}
      {strangers.length > 0 && (
        <Notice tone="warning" title={words.strangers({ count: strangers.length })}>
          <List size="sm">
            {strangers.map(({ file, certificate, nearest }) => (
              <List.Item key={`${file} ${certificate.sha256Fingerprint}`}>
                {nearest === null
                  ? words.stranger({ file, name: certificateName(certificate) })
                  : words.near({ file, name: certificateName(certificate), title: requestTitle(nearest) })}
              </List.Item>
            ))}
          </List>
        </Notice>
      )}
      {unread.map(({ file, error }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may share a name; the list keeps its order
        <FailureNotice key={index} error={error} title={words.unread({ file })} />
      ))}
      {requests.length > 0 ? (
        <DataTable
          label={words.label}
          items={ordered}
          idOf={({ pending, outcome }) => `${pending.id} ${outcome.ok}`}
          nameOf={({ pending }) => format(requestTitle(pending))}
          columns={severalColumns}
          states={severalStates}
          details={({ pending, outcome }) =>
            outcome.ok ? (
              <CompleteResult result={outcome.value} target={target} />
            ) : (
              <FailureNotice error={outcome.error} title={words.failed({ title: requestTitle(pending) })} />
            )
          }
          minWidth={46}
        />
      ) : (
        <Text size="sm">{words.none}</Text>
      )}
    </Stack>
  );
}
