import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Deployment } from "#shared/deployment/model.ts";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { client } from "../../host/client.ts";
import { useOwnDeployments } from "../../host/deployments.ts";
import { preferences } from "../../host/preferences.ts";
import { queries } from "../../host/queries.ts";
import { useJob } from "../../host/use-job.ts";
import { navigate } from "../../navigation/navigation.ts";
import { text } from "./text.ts";

/** Deployments and folders that were used of late, by their names; nothing where there are none. Files are never listed. */
export function RecentOverview() {
  const deployments = useOwnDeployments();
  const { folders } = preferences();
  const about = useQuery(queries.about);
  const listed = useQuery(queries.deployments);
  const idOf = ({ name }: Deployment) => listed.data?.deployments.find((each) => each.deployment.name === name)?.id;
  const job = useJob();
  const words = text.recent;
  if (deployments.length + folders.length === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="recent-title">
      <Title order={2} id="recent-title" mb="s6">
        {words.title}
      </Title>
      <ul className="start-page-list">
        {deployments.map((deployment) => (
          <DeploymentLine key={deployment.name} deployment={deployment} id={idOf(deployment)} />
        ))}
        {folders.map(({ reference, path }) => (
          <li key={path}>
            <Text size="sm" ff="monospace" style={{ overflowWrap: "anywhere", minWidth: 0 }}>
              {path}
            </Text>
            {about.data?.canRevealFolder === true && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={words.showOf({ folder: path })}
                onClick={() => void job.run(() => client("files.reveal", { reference }))}
              >
                {words.show}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {job.error !== null && <FailureNotice error={job.error} />}
    </Paper>
  );
}

type DeploymentLineProps = {
  readonly deployment: Deployment;
  /** Absent: the host does not keep it, or did not say yet. */
  readonly id: string | undefined;
};

function DeploymentLine({ deployment, id }: DeploymentLineProps) {
  const words = text.recent;
  const { name } = deployment;
  return (
    <li>
      <Text size="sm" fw={600} style={{ overflowWrap: "anywhere", minWidth: 0 }}>
        {name}
      </Text>
      <Group gap="xs" wrap="nowrap">
        {id !== undefined && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={words.openOf({ deployment: name })}
            onClick={() => navigate("deployment", [id])}
          >
            {words.open}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          aria-label={words.requestOf({ deployment: name })}
          onClick={() => navigate("request", [], { deployment })}
        >
          {words.request}
        </Button>
      </Group>
    </li>
  );
}
