import { Button, List, Stack, Text } from "@mantine/core";
import { useState } from "react";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import { collectorSteps } from "#shared/guide/collector-steps.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { ResultFile } from "../../../components/results/result-file.tsx";
import { client } from "../../../host/client.ts";
import { outputFolder } from "../../../host/output-folder.ts";
import { useJob } from "../../../host/use-job.ts";
import { text } from "../text.ts";

const words = text.inventory.collector;

/** Writes the script that an administrator runs on a server, and says what to do with it. */
export function SaveCollector() {
  const job = useJob();
  const [saved, setSaved] = useState<WrittenFile | null>(null);
  const save = async () => {
    const output = await job.run(async () =>
      client("collector.write", { folder: await outputFolder(null), onExisting: "keep-both" }),
    );
    setSaved(output?.file ?? null);
  };
  return (
    <Disclosure summary={words.title}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{words.about}</Text>
        <Button variant="default" size="xs" onClick={() => void save()}>
          {words.save}
        </Button>
        {saved !== null && <ResultFile file={saved} />}
        {job.error !== null && <FailureNotice error={job.error} focus />}
        <List type="ordered" size="sm">
          {collectorSteps.map((step) => (
            <List.Item key={step.text}>{format(step)}</List.Item>
          ))}
        </List>
      </Stack>
    </Disclosure>
  );
}
