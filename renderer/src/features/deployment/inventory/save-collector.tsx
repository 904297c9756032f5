import { List, Stack, Text } from "@mantine/core";
import { collectorSteps } from "#shared/guide/collector-steps.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { SaveFile } from "../../../components/results/save-file.tsx";
import { client } from "../../../host/client.ts";
import { text } from "../text.ts";

const words = text.inventory.collector;

/** Writes the script that an administrator runs on a server, and says what to do with it. */
export function SaveCollector() {
  return (
    <Disclosure summary={words.title}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{words.about}</Text>
        <SaveFile label={words.save} size="xs" write={(where) => client("collector.write", where)} />
        <List type="ordered" size="sm">
          {collectorSteps.map((step) => (
            <List.Item key={step.text}>{format(step)}</List.Item>
          ))}
        </List>
      </Stack>
    </Disclosure>
  );
}
