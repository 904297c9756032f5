import { Button, Group, Paper, Stack, Text, Textarea, Title } from "@mantine/core";
import { useDeferredValue, useMemo, useState } from "react";
import { explainedErrors } from "#shared/explain/errors/index.ts";
import { explain } from "#shared/explain/explain.ts";
import { limits } from "#shared/limits.ts";
import { format, formatList } from "#shared/text/localise.ts";
import { useDropTarget } from "../../components/files/drop-target.ts";
import { DataTable } from "../../components/table/data-table.tsx";
import "./explain-page.css";
import { explainAreas, explainColumns } from "./explain-columns.ts";
import { Explanation } from "./explanation.tsx";
import { text } from "./text.ts";
import { textOfFile } from "./text-of-file.ts";

/** A box for a message of a server or a log, what it may mean, and the whole catalogue. What was pasted is kept nowhere. */
export function ExplainPage() {
  const [said, setSaid] = useState("");
  const deferred = useDeferredValue(said);
  const explanations = useMemo(() => explain(deferred), [deferred]);
  useDropTarget(text.dropAnywhere, ([file]) => {
    if (file !== undefined) setSaid(textOfFile(file));
  });
  return (
    <Stack gap="lg">
      <div>
        <Title order={1} tabIndex={-1} className="step-frame-heading">
          {text.title}
        </Title>
        <Text c="dimmed" size="sm" mt={2}>
          {text.intro}
        </Text>
      </div>
      <Stack gap="xs">
        <Textarea
          label={text.field}
          description={text.example}
          value={said}
          onChange={({ currentTarget }) => setSaid(currentTarget.value)}
          autosize
          minRows={3}
          maxRows={12}
          spellCheck={false}
          autoComplete="off"
        />
        {said.length > limits.explainedCharacters && (
          <Text size="sm">{text.tooLong({ most: limits.explainedCharacters })}</Text>
        )}
        {said !== "" && (
          <Group gap="sm">
            <Button size="compact-sm" variant="default" onClick={() => setSaid("")}>
              {text.clear}
            </Button>
          </Group>
        )}
      </Stack>
      <div role="status">
        {deferred.trim() !== "" && (
          <Text size="sm" fw={600}>
            {explanations.length === 0 ? text.nothing : text.results({ count: explanations.length })}
          </Text>
        )}
      </div>
      {explanations.map(({ error, because }) => (
        <Paper key={error.id} withBorder p="md" component="section" aria-label={format(error.title)}>
          <Title order={2}>{format(error.title)}</Title>
          <Text size="xs" c="dimmed" mb="sm" className="explain-found">
            {text.found({ found: formatList(because) })}
          </Text>
          <Explanation error={error} />
        </Paper>
      ))}
      <Stack gap="xs">
        <Title order={2}>{text.catalogue}</Title>
        <DataTable
          label={text.catalogue}
          items={explainedErrors}
          idOf={({ id }) => id}
          nameOf={({ title }) => format(title)}
          columns={explainColumns}
          states={explainAreas}
          details={(error) => <Explanation error={error} />}
          minWidth={44}
        />
      </Stack>
    </Stack>
  );
}
