import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { compareDeployments } from "#shared/deployment/compare-deployments.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { format } from "#shared/text/localise.ts";
import { LineList } from "../../../components/line-list.tsx";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { Notice } from "../../../components/results/notice.tsx";
import { client } from "../../../host/client.ts";
import { refreshDeployments } from "../../../host/kept-deployments.ts";
import { queries } from "../../../host/queries.ts";
import { useJob } from "../../../host/use-job.ts";
import { text } from "../text.ts";

/** What a topology has otherwise than the deployment that is kept under its name, before it takes its place; nothing where it is the same. */
export function KeptDiffers({ deployment }: { readonly deployment: Deployment }) {
  const words = text.deployment.kept;
  const listed = useQuery(queries.deployments);
  const cache = useQueryClient();
  const job = useJob();
  const kept = listed.data?.deployments.find((each) => each.deployment.name === deployment.name);
  const changes = kept === undefined ? [] : compareDeployments(kept.deployment, deployment);
  if (kept === undefined || changes.length === 0) return null;
  const replace = async () => {
    await job.run(() => client("deployment.keep", { id: kept.id, deployment }));
    await refreshDeployments(cache);
  };
  return (
    <Notice tone="warning" title={words.title({ name: deployment.name })}>
      <LineList lines={changes.map((change) => format(change.text))} />
      <div>{words.note}</div>
      <Button size="xs" mt="sm" variant="default" onClick={() => void replace()}>
        {words.replace}
      </Button>
      {job.error !== null && <FailureNotice error={job.error} focus />}
    </Notice>
  );
}
