import { Button, Group, Stack } from "@mantine/core";
import { useState } from "react";
import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { LineList } from "../../../components/line-list.tsx";
import { RemoveDeploymentQuestion } from "../../../components/remove-deployment-question.tsx";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { Notice } from "../../../components/results/notice.tsx";
import { SaveFile } from "../../../components/results/save-file.tsx";
import { client } from "../../../host/client.ts";
import { navigate } from "../../../navigation/navigation.ts";
import { text } from "../text.ts";
import { NewerTopology } from "./newer-topology.tsx";
import { RenameForm } from "./rename-form.tsx";
import { useManaging } from "./use-managing.ts";

/** What can be done with a deployment as a whole: requests, a newer topology, another name, a copy, a file, its removal. */
export function ManageDeployment({ kept }: { readonly kept: KeptDeployment }) {
  const words = text.manage;
  const { deployment } = kept;
  const { job, leftBehind, replace, keepBeside, remove } = useManaging(kept);
  const [asking, setAsking] = useState(false);
  return (
    <Stack gap="md" component="section" aria-label={words.label({ name: deployment.name })}>
      {job.error !== null && <FailureNotice error={job.error} focus />}
      {leftBehind.length > 0 && (
        <Notice tone="warning" title={leftBehind[0] ?? ""} role="status">
          <LineList lines={leftBehind.slice(1)} />
        </Notice>
      )}
      <NewerTopology deployment={deployment} onReplace={replace} onKeepBoth={keepBeside} />
      <RenameForm
        key={deployment.name}
        name={deployment.name}
        onRename={(name) => void replace({ ...deployment, name })}
      />
      <Group gap="sm" align="flex-start">
        <Button onClick={() => navigate("request", [], { deployment })}>{words.request}</Button>
        <Button variant="default" onClick={() => navigate("request", [], { deployment, typed: true })}>
          {words.change}
        </Button>
        <Button variant="default" onClick={() => void keepBeside(deployment)}>
          {words.duplicate}
        </Button>
        <SaveFile label={words.export} write={(where) => client("deployment.save", { deployment, ...where })} />
        <Button variant="default" onClick={() => setAsking(true)}>
          {words.remove}
        </Button>
      </Group>
      <RemoveDeploymentQuestion
        name={deployment.name}
        opened={asking}
        onKeep={() => setAsking(false)}
        onRemove={() => {
          setAsking(false);
          void remove();
        }}
      />
    </Stack>
  );
}
