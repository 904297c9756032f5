import { Button, Group, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { client } from "../../host/client.ts";
import { subscribeToJobs } from "../../host/job-events.ts";
import { queries } from "../../host/queries.ts";
import { useJob } from "../../host/use-job.ts";
import { FailureNotice } from "../results/failure-notice.tsx";
import { text } from "../text.ts";

/** Of how many files KeySpec knows the password until it is closed, and a button that makes it forget. Nothing where it knows none. */
export function RememberedPasswords() {
  const cache = useQueryClient();
  const job = useJob();
  const { data, refetch } = useQuery(queries.passwords);
  // Each finished job may have opened a file.
  useEffect(
    () => subscribeToJobs(({ done, total }) => void (done === total && refetch({ cancelRefetch: true }))),
    [refetch],
  );
  const files = data?.files ?? 0;
  if (files === 0) return null;
  const forget = async () => {
    const done = await job.run(() => client("passwords.forget", {}));
    if (done !== null) cache.setQueryData(queries.passwords.queryKey, { files: 0 });
  };
  return (
    <Group gap="sm">
      <Text size="sm" c="dimmed" role="status">
        {text.rememberedPasswords.line({ files })}
      </Text>
      <Button size="compact-xs" variant="default" onClick={() => void forget()}>
        {text.rememberedPasswords.forget}
      </Button>
      {job.error !== null && <FailureNotice error={job.error} title={text.rememberedPasswords.stillKnown} focus />}
    </Group>
  );
}
