import { Button, FileButton, Stack } from "@mantine/core";
import type { Deployment } from "#shared/deployment/model.ts";
import { openDeployment } from "../../host/deployments.ts";
import { useJob } from "../../host/use-job.ts";
import { FailureNotice } from "../results/failure-notice.tsx";
import { text } from "../text.ts";

/** Opens a deployment from a JSON file and makes it known to every page. */
export function DeploymentFileButton({ onOpen }: { readonly onOpen: (deployment: Deployment) => void }) {
  const job = useJob();
  const open = async (file: File | null) => {
    if (file === null) return;
    const deployment = await job.run(() => openDeployment(file));
    if (deployment !== null) onOpen(deployment);
  };
  return (
    <Stack gap="xs" align="flex-start">
      <FileButton onChange={(file) => void open(file)} inputProps={{ "aria-label": text.deploymentFile }}>
        {(props) => (
          <Button variant="default" size="xs" {...props}>
            {text.openDeployment}
          </Button>
        )}
      </FileButton>
      {job.error !== null && <FailureNotice error={job.error} focus />}
    </Stack>
  );
}
