import { Button, Group, Text } from "@mantine/core";
import { formatList } from "#shared/text/localise.ts";
import { Disclosure } from "../disclosure.tsx";
import { Notice } from "../results/notice.tsx";
import { text } from "../text.ts";

export type ExistingQuestionProps = {
  /** Names of the inputs whose output file is already there. */
  readonly names: readonly string[];
  readonly onAnswer: (answer: "replace" | "keep-both") => void;
};

/** More names than this are folded. */
const shown = 10;

/** Asks before anything is overwritten. */
export function ExistingQuestion({ names, onAnswer }: ExistingQuestionProps) {
  if (names.length === 0) return null;
  return (
    <Notice tone="warning" title={text.exists.title({ count: names.length })} role="alert">
      {names.length <= shown ? (
        <Text size="sm">{formatList(names)}</Text>
      ) : (
        <Disclosure summary={text.exists.which}>
          <Text size="sm">{formatList(names)}</Text>
        </Disclosure>
      )}
      <Group gap="sm" mt="xs">
        <Button size="compact-sm" variant="default" onClick={() => onAnswer("keep-both")}>
          {text.exists.keepBoth}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onAnswer("replace")}>
          {text.exists.replace}
        </Button>
      </Group>
    </Notice>
  );
}
