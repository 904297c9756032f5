import { Button, Group, Stack, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { toErrorData } from "#shared/errors/app-error.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { format } from "#shared/text/localise.ts";
import { ConfirmQuestion } from "../../components/confirm-question.tsx";
import { byAge } from "../../components/facts/by-age.ts";
import { DropZone } from "../../components/files/drop-zone.tsx";
import { LineList } from "../../components/line-list.tsx";
import { PageTitle } from "../../components/page-title.tsx";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { Notice } from "../../components/results/notice.tsx";
import { text as componentText } from "../../components/text.ts";
import { client } from "../../host/client.ts";
import { queries, refreshPending } from "../../host/queries.ts";
import { useJob } from "../../host/use-job.ts";
import { navigate } from "../../navigation/navigation.ts";
import { PendingTable } from "./pending-table.tsx";
import { text } from "./text.ts";

/** All requests, the latest run first and in it the oldest, with the way to complete them. */
export function PendingPage() {
  const pending = useQuery(queries.pending);
  const about = useQuery(queries.about);
  const cache = useQueryClient();
  const job = useJob();
  const [doomed, setDoomed] = useState<PendingSummary | null>(null);
  const [asking, setAsking] = useState(false);
  const requests = useMemo(() => (pending.data?.pending ?? []).toSorted(byAge), [pending.data]);
  const damaged = pending.data?.damaged ?? [];

  const remove = async (id: string) => {
    setAsking(false);
    await job.run(() => client("pending.delete", { id }));
    await refreshPending(cache);
  };

  return (
    <Stack gap="md">
      <PageTitle
        title={text.title}
        intro={
          <>
            {text.intro} {about.data !== undefined && text.keptIn({ folder: about.data.dataFolder })}
          </>
        }
      />
      {pending.error !== null && (
        <FailureNotice error={toErrorData(pending.error)} title={componentText.failedToLoad} />
      )}
      {job.error !== null && <FailureNotice error={job.error} focus />}
      {damaged.length > 0 && (
        <Notice tone="warning" title={text.damaged}>
          <LineList lines={damaged.map(format)} />
        </Notice>
      )}
      {pending.data !== undefined && requests.length === 0 && (
        <Group gap="md">
          <Text>{text.empty}</Text>
          <Button onClick={() => navigate("request")}>{text.create}</Button>
        </Group>
      )}
      {requests.length > 0 && (
        <>
          <DropZone
            label={text.back.label}
            description={text.back.description}
            files={[]}
            onChange={(files) => navigate("complete", [], { files })}
            compact
          />
          <PendingTable
            requests={requests}
            onDelete={(request) => {
              setDoomed(request);
              setAsking(true);
            }}
          />
        </>
      )}
      <ConfirmQuestion
        opened={asking}
        title={text.confirm.title}
        text={text.confirm.text({ server: doomed === null ? "" : requestTitle(doomed) })}
        keep={text.confirm.keep}
        remove={text.confirm.remove}
        onKeep={() => setAsking(false)}
        onRemove={() => doomed !== null && void remove(doomed.id)}
      />
    </Stack>
  );
}
