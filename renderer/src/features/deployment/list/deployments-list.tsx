import { Button, Group, Stack, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { exampleDeployment } from "#shared/deployment/example.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { toErrorData } from "#shared/errors/app-error.ts";
import { format } from "#shared/text/localise.ts";
import { LineList } from "../../../components/line-list.tsx";
import { PageTitle } from "../../../components/page-title.tsx";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { Notice } from "../../../components/results/notice.tsx";
import { DataTable } from "../../../components/table/data-table.tsx";
import { text as componentText } from "../../../components/text.ts";
import { keepAnother } from "../../../host/kept-deployments.ts";
import { queries } from "../../../host/queries.ts";
import { useJob } from "../../../host/use-job.ts";
import { navigate } from "../../../navigation/navigation.ts";
import { ImportDeployment } from "../import/import-deployment.tsx";
import { text } from "../text.ts";
import { deploymentColumns } from "./deployment-columns.tsx";

/** The deployments that are kept, the last one first, and the way to keep another. */
export function DeploymentsList() {
  const listed = useQuery(queries.deployments);
  const cache = useQueryClient();
  const job = useJob();
  const deployments = listed.data?.deployments ?? [];
  const damaged = listed.data?.damaged ?? [];
  const keep = async (deployment: Deployment) => {
    const kept = await job.run(() => keepAnother(cache, deployment, null));
    if (kept !== null) navigate("deployment", [kept.id]);
  };
  return (
    <Stack gap="md">
      <PageTitle title={text.title} intro={text.intro} />
      {listed.error !== null && <FailureNotice error={toErrorData(listed.error)} title={componentText.failedToLoad} />}
      {job.error !== null && <FailureNotice error={job.error} focus />}
      <ImportDeployment />
      <Button variant="default" w="fit-content" onClick={() => navigate("request", [], { typed: true })}>
        {text.type}
      </Button>
      {damaged.length > 0 && (
        <Notice tone="warning" title={text.damaged}>
          <LineList lines={damaged.map(format)} />
        </Notice>
      )}
      {listed.data !== undefined && deployments.length === 0 && (
        <Group gap="md">
          <Text>{text.empty}</Text>
          <Button variant="default" onClick={() => void keep(exampleDeployment)}>
            {text.example}
          </Button>
        </Group>
      )}
      {deployments.length > 0 && (
        <DataTable
          label={text.list.label}
          items={deployments}
          idOf={({ id }) => id}
          nameOf={({ deployment }) => deployment.name}
          columns={deploymentColumns}
          actions={({ id, deployment: { name } }) => (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={text.list.openOf({ name })}
              onClick={() => navigate("deployment", [id])}
            >
              {text.list.open}
            </Button>
          )}
          minWidth={40}
        />
      )}
    </Stack>
  );
}
