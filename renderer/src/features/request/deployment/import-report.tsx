import { List, Stack, Text } from "@mantine/core";
import type { ImportedDeployment, ImportStatement } from "#shared/api/schemas/deployment.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { Notice } from "../../../components/results/notice.tsx";
import { text } from "../text.ts";

/** What was read from topology documents: what to check first, what is certain folded away. */
export function ImportReport({ imported }: { readonly imported: ImportedDeployment }) {
  const words = text.deployment.imported;
  const { guessed, notUnderstood, sources, understood } = imported;
  return (
    <Stack gap="sm" component="section" aria-label={words.label}>
      <Notice tone="good" role="status" title={words.title({ name: imported.deployment.name })}>
        <List size="sm" spacing="s2">
          {sources.map(({ file, what }) => (
            <List.Item key={file}>{words.source({ file, what })}</List.Item>
          ))}
        </List>
      </Notice>
      {guessed.length > 0 && (
        <Notice tone="warning" title={words.guessed}>
          <Statements list={guessed} />
        </Notice>
      )}
      {notUnderstood.length > 0 && (
        <Notice tone="unknown" title={words.notUnderstood}>
          <Statements list={notUnderstood} />
        </Notice>
      )}
      <Disclosure summary={words.understood({ count: understood.length })}>
        <Statements list={understood} />
      </Disclosure>
      <Text size="sm">{words.correct}</Text>
    </Stack>
  );
}

function Statements({ list }: { readonly list: readonly ImportStatement[] }) {
  return (
    <List size="sm" spacing="s4">
      {list.map(({ file, text: statement }) => (
        <List.Item key={`${file} ${format(statement)}`}>{format(statement)}</List.Item>
      ))}
    </List>
  );
}
