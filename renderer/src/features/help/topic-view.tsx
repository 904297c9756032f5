import { List, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { assertNever } from "#shared/errors/assert-never.ts";
import { commandLine, manualLine } from "#shared/help/program-call.ts";
import type { HelpPart, HelpTopic } from "#shared/help/types.ts";
import { format } from "#shared/text/localise.ts";
import { CommandBlock } from "../../components/results/command-block.tsx";
import { queries } from "../../host/queries.ts";
import { text } from "./text.ts";

/** One page of help. */
export function TopicView({ topic }: { readonly topic: HelpTopic }) {
  // It says how commands are called here.
  useQuery(queries.about);
  const same = commandLine(`help ${topic.id}`);
  return (
    <Stack component="article" gap="lg" maw="46rem" aria-labelledby={`help-${topic.id}`}>
      <div>
        <Title order={2} id={`help-${topic.id}`}>
          {format(topic.title)}
        </Title>
        <Text size="sm">{format(topic.summary)}</Text>
      </div>
      {topic.sections.map(({ title, parts }) => (
        <Stack key={title.text} component="section" gap="xs">
          <Title order={3}>{format(title)}</Title>
          {parts.map((part) => (
            <Part key={keyOf(part)} part={part} />
          ))}
        </Stack>
      ))}
      <Text size="xs" c="dimmed">
        {same === null ? text.noTerminal : text.inTerminal({ command: same })}
      </Text>
    </Stack>
  );
}

function Part({ part }: { readonly part: HelpPart }) {
  switch (part.kind) {
    case "text":
      return <Text size="sm">{format(part.text)}</Text>;
    case "list":
      return (
        <List size="sm" spacing="xs">
          {part.items.map((item) => (
            <List.Item key={item.text}>{format(item)}</List.Item>
          ))}
        </List>
      );
    case "command":
      return (
        <div>
          <Text size="sm" mb="s4">
            {format(part.text)}
          </Text>
          <CommandBlock value={manualLine(part.words)} name={format(part.text)} />
        </div>
      );
    case "trouble":
      return (
        <div>
          <Text size="sm" fw={600}>
            {format(part.sign)}
          </Text>
          <Text size="sm">{format(part.cure)}</Text>
        </div>
      );
    default:
      return assertNever(part);
  }
}

function keyOf(part: HelpPart): string {
  switch (part.kind) {
    case "text":
    case "command":
      return part.text.text;
    case "list":
      return part.items[0]?.text ?? "";
    case "trouble":
      return part.sign.text;
    default:
      return assertNever(part);
  }
}
