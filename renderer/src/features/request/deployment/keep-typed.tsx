import { Button, Group, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { client } from "../../../host/client.ts";
import { refreshDeployments } from "../../../host/kept-deployments.ts";
import { useJob } from "../../../host/use-job.ts";
import { chosenOrganization } from "../chosen.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";
import { toDeployment } from "./to-deployment.ts";
import { typedProblems } from "./validations.ts";

/** Keeps what was typed without making requests for it. What it was changed from is meant: it takes its place where the name is the same. */
export function KeepTyped() {
  const words = text.deployment;
  const { getValues, setError } = useFormContext<RequestFields>();
  const job = useJob();
  const cache = useQueryClient();
  const [kept, setKept] = useState<string | null>(null);
  const keep = async () => {
    setKept(null);
    const fields = getValues();
    const problems = typedProblems(fields.typed);
    for (const [index, { field, message }] of problems.entries())
      setError(`typed.${field}` as "typed.name", { type: "form", message }, { shouldFocus: index === 0 });
    if (problems.length > 0) return;
    const deployment = { ...toDeployment(fields.typed), organization: chosenOrganization(fields) };
    const output = await job.run(() => client("deployment.remember", { deployment, onDifferent: "replace" }));
    await refreshDeployments(cache);
    if (output !== null) setKept(deployment.name);
  };
  return (
    <Group gap="sm">
      <Button variant="default" size="xs" onClick={() => void keep()}>
        {words.keepTyped}
      </Button>
      {kept !== null && (
        <Text size="sm" role="status">
          {words.keptTyped({ name: kept })}
        </Text>
      )}
      {job.error !== null && <FailureNotice error={job.error} focus />}
    </Group>
  );
}
