import { Button, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { compareDeployments } from "#shared/deployment/compare-deployments.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { format } from "#shared/text/localise.ts";
import { useDropTarget } from "../../../components/files/drop-target.ts";
import { ReadZone } from "../../../components/files/read-zone.tsx";
import { LineList } from "../../../components/line-list.tsx";
import { Notice } from "../../../components/results/notice.tsx";
import { client } from "../../../host/client.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { useJob } from "../../../host/use-job.ts";
import { text } from "../text.ts";

export type NewerTopologyProps = {
  readonly deployment: Deployment;
  /** false: it could not be kept. */
  readonly onReplace: (newer: Deployment) => Promise<boolean>;
  readonly onKeepBoth: (newer: Deployment) => Promise<void>;
};

/** A newer topology beside the kept deployment: what differs, and only then whether it takes its place. */
export function NewerTopology({ deployment, onReplace, onKeepBoth }: NewerTopologyProps) {
  const words = text.manage;
  const job = useJob();
  const [newer, setNewer] = useState<Deployment | null>(null);
  const [replaced, setReplaced] = useState(false);
  const read = async (files: readonly ChosenFile[]) => {
    setReplaced(false);
    const output = await job.run((jobId) =>
      client("deployment.import", { jobId, files: files.map(({ input }) => input) }),
    );
    setNewer(output?.deployment ?? null);
  };
  useDropTarget(words.anywhere, (files) => void read(files));
  const replace = async (changed: Deployment) => {
    // It keeps its name: a topology names a deployment after its first domain.
    if (!(await onReplace({ ...changed, name: deployment.name }))) return;
    setNewer(null);
    setReplaced(true);
  };
  const changes = newer === null ? [] : compareDeployments(deployment, newer);
  return (
    <Stack gap="sm">
      <ReadZone label={words.newer} description={words.newerDescription} job={job} onRead={read} />
      {replaced && <Text role="status">{words.replaced}</Text>}
      {newer !== null && changes.length === 0 && <Text role="status">{words.same}</Text>}
      {newer !== null && changes.length > 0 && (
        <Notice tone="warning" role="status" title={words.differs({ count: changes.length })}>
          <LineList lines={changes.map((change) => format(change.text))} />
          <Group gap="sm" mt="sm">
            <Button size="xs" onClick={() => void replace(newer)}>
              {words.replace}
            </Button>
            <Button size="xs" variant="default" onClick={() => void onKeepBoth(newer)}>
              {words.keepBoth}
            </Button>
            <Button size="xs" variant="default" onClick={() => setNewer(null)}>
              {words.keep}
            </Button>
          </Group>
        </Notice>
      )}
    </Stack>
  );
}
